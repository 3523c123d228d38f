import type * as app from 'obsidian';
import { elementOf, type SettingGroup } from './components/setting-group';
import type { Row } from './draw-row';
import { makePressable } from './draw-row';
import { setIcon } from './icons';
import { Platform } from './platform';

/** Adds to a drawn list what its definition lets a person do with it. */
export function drawListAffordances(
  group: SettingGroup,
  list: app.SettingDefinitionList,
  rows: readonly Row[],
): void {
  group.addClass('mod-list');
  const { emptyState, onDelete, onReorder, addItem } = list;
  if (emptyState !== undefined && rows.length === 0) {
    group.listEl.createDiv({ cls: 'setting-empty-state', text: emptyState });
  }
  rows.forEach(({ setting }, index) => {
    if (onDelete) addDelete(setting, () => onDelete(index));
    if (onReorder) addReorder(setting, index, onReorder);
  });
  if (addItem) drawAddItem(group, addItem);
}

// App: typings: a button on each row, and the keys Delete and Backspace while the row has the focus.
function addDelete(setting: Row['setting'], remove: () => void): void {
  const { settingEl } = setting;
  setting.addExtraButton(button => {
    // Assumed: the app's icon and word.
    button.setIcon('lucide-trash-2').setTooltip('Delete').onClick(remove);
    button.extraSettingsEl.addEventListener('click', event => event.stopPropagation());
  });
  if (!settingEl.hasAttribute('tabindex')) settingEl.tabIndex = 0;
  settingEl.addEventListener('keydown', event => {
    if (event.target === settingEl && (event.key === 'Delete' || event.key === 'Backspace')) remove();
  });
}

/** The row that is being dragged; there is one pointer. */
let dragged: { readonly listEl: HTMLElement | null; readonly index: number } | null = null;

// App: typings: a handle on each row; told with the old and the new place.
function addReorder(
  { settingEl }: Row['setting'],
  index: number,
  move: (from: number, to: number) => void,
): void {
  const handle = createDiv('setting-drag-handle clickable-icon');
  setIcon(handle, 'lucide-grip-vertical');
  settingEl.prepend(handle);
  settingEl.draggable = true;
  settingEl.addEventListener('dragstart', () => (dragged = { listEl: settingEl.parentElement, index }));
  settingEl.addEventListener('dragend', () => (dragged = null));
  settingEl.addEventListener('dragover', event => event.preventDefault());
  settingEl.addEventListener('drop', event => {
    event.preventDefault();
    const from = dragged?.listEl === settingEl.parentElement ? dragged?.index : undefined;
    dragged = null;
    if (from !== undefined && from !== index) move(from, index);
  });
}

// App: typings: on the desktop a button in the header, on a phone a row below the list that counts for nothing else.
function drawAddItem(group: SettingGroup, { name, action }: app.SettingDefinitionAddItem): void {
  if (Platform.isMobile) {
    const row = elementOf(group).createDiv({ cls: 'setting-item setting-add-item', text: `+ ${name}` });
    makePressable(row, () => action(row));
    return;
  }
  group.addExtraButton(button => {
    button
      .setIcon('lucide-plus')
      .setTooltip(name)
      .onClick(() => action(button.extraSettingsEl));
  });
}
