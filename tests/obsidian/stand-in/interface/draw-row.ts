import type * as app from 'obsidian';
import { Setting } from './components/setting';
import type { SettingGroup } from './components/setting-group';
import { drawControl } from './draw-control';
import { setIcon } from './icons';
import { isPage, saidNow } from './setting-definitions';
import type { SettingTab } from './setting-tab';

/** What rows are drawn into: a page of a tab, until it is left. */
export interface DrawnPage {
  readonly tab: SettingTab;
  readonly openPage: (page: app.SettingDefinitionPage) => void;
  /** Asks to be called now and whenever the predicates are to be asked again. */
  readonly onRefresh: (look: () => void) => void;
  readonly onLeave: (clean: () => void) => void;
  /** What was typed into the searches of groups, kept over drawings. */
  readonly queries: Map<string, string>;
}

export interface Row {
  readonly item: app.SettingGroupItem;
  readonly setting: Setting;
  /** Whether the search of its group lets it through. */
  isFound: boolean;
}

export function drawRow(
  group: SettingGroup,
  item: app.SettingGroupItem,
  index: number,
  page: DrawnPage,
): Row {
  const setting = new Setting(group.listEl).setName(item.name);
  if (item.desc !== undefined) setting.setDesc(item.desc);
  const row: Row = { item, setting, isFound: true };
  if (isPage(item)) drawPageRow(setting, item, page);
  else fillRow(setting, item, index, group, page);
  // App: typings: a row that is not visible stays in its place, hidden.
  page.onRefresh(() => setting.settingEl.toggle(row.isFound && saidNow(item.visible, true)));
  return row;
}

function fillRow(
  setting: Setting,
  item: app.SettingDefinition,
  index: number,
  group: SettingGroup,
  page: DrawnPage,
): void {
  const { control, action, render } = item;
  if (control) {
    drawControl(setting, control, page.tab);
    page.onRefresh(() => void setting.setDisabled(saidNow(control.disabled, false)));
  } else if (action) {
    const isDisabled = (): boolean => saidNow(item.disabled, false);
    setting.setClass('mod-action');
    makePressable(setting.settingEl, () => isDisabled() || action(setting.settingEl, index));
    page.onRefresh(() => void setting.setDisabled(isDisabled()));
  } else if (render) {
    const clean: unknown = render(setting, group);
    // App: seen: whatever comes back is called when the page is left, so anything but a function fails there.
    if (clean !== undefined) page.onLeave(() => (clean as () => void)());
  }
}

function drawPageRow(setting: Setting, item: app.SettingDefinitionPage, page: DrawnPage): void {
  setting.setClass('mod-navigable');
  if (item.displayValue !== undefined || item.status !== undefined) {
    setting.addDisplayValue(display => {
      page.onRefresh(() => {
        display.setValue(saidNow(item.displayValue, '')).setStatus(saidNow(item.status, null));
      });
    });
  }
  setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'lucide-chevron-right');
  makePressable(setting.settingEl, () => page.openPage(item));
}

/** A row that can be pressed by the mouse and the keyboard. */
export function makePressable(el: HTMLElement, press: () => unknown): void {
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', () => void press());
  el.addEventListener('keydown', event => {
    if (event.target === el && (event.key === 'Enter' || event.key === ' ')) void press();
  });
}
