import type * as app from 'obsidian';
import type { Setting } from './components/setting';
import type { TextComponent } from './components/text-component';
import { track } from './running-host';
import type { SettingTab } from './setting-tab';
import { filePaths, folderPaths, VaultPathSuggest } from './vault-path-suggest';

type Validate = (value: unknown) => string | void | Promise<string | void>;

/** Draws the control of a row with the tab's value, and hands every change of it to the tab. */
export function drawControl(setting: Setting, control: app.SettingControl, tab: SettingTab): void {
  const { validate } = control as { readonly validate?: Validate };
  let latest = 0;
  // App: typings: a value that is complained of is not kept, and the complaint stands below the row.
  const change = async (value: unknown): Promise<void> => {
    const mine = (latest += 1);
    const complaint = await validate?.(value);
    if (mine !== latest) return;
    setting.setErrorMessage(complaint ?? null);
    if (complaint) return;
    await tab.setControlValue(control.key, value);
    // Assumed: other rows may depend on the value.
    tab.refreshDomState();
  };
  // App: typings: the default stands where the tab answers nothing.
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  drawByType(setting, control, value, change, tab.app);
  // App: typings: a kept value is complained of, too, but stays.
  if (!validate) return;
  const complain = (wrong: string | void): void => {
    if (latest === 0) setting.setErrorMessage(wrong ?? null);
  };
  track(Promise.resolve(validate(value)).then(complain));
}

type Change = (value: unknown) => Promise<void>;

function drawByType(
  setting: Setting,
  control: app.SettingControl,
  value: unknown,
  change: Change,
  host: app.App,
): void {
  const text = typeof value === 'string' ? value : '';
  switch (control.type) {
    case 'toggle':
      setting.addToggle(toggle => toggle.setValue(value === true).onChange(change));
      return;
    case 'dropdown':
      setting.addDropdown(dropdown => dropdown.addOptions(control.options).setValue(text).onChange(change));
      return;
    case 'text':
      setting.addText(field => fill(field, control, text).onChange(change));
      return;
    case 'textarea':
      setting.addTextArea(area => {
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(change);
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
      });
      return;
    case 'number':
      drawNumber(setting, control, value, change);
      return;
    case 'slider':
      drawSlider(setting, control, value, change);
      return;
    case 'color':
      setting.addColorPicker(picker => picker.setValue(text).onChange(change));
      return;
    case 'file':
    case 'folder':
      setting.addText(field => {
        fill(field, control, text).onChange(change);
        const paths =
          control.type === 'file' ? () => filePaths(host, control) : () => folderPaths(host, control);
        new VaultPathSuggest(host, field.inputEl, paths);
      });
  }
}

function fill(
  field: TextComponent,
  { placeholder = '' }: { placeholder?: string },
  text: string,
): TextComponent {
  return field.setPlaceholder(placeholder).setValue(text);
}

// App: typings: what is no number counts as the default, or as 0.
function drawNumber(
  setting: Setting,
  control: app.SettingNumberControl,
  value: unknown,
  change: Change,
): void {
  const { min = null, max = null, step = null, defaultValue = 0 } = control;
  setting.addText(field => {
    field.inputEl.type = 'number';
    field.inputEl.setAttrs({ min, max, step });
    fill(field, control, typeof value === 'number' ? String(value) : '').onChange(typed => {
      const number = parseFloat(typed);
      return change(Number.isNaN(number) ? defaultValue : number);
    });
  });
}

function drawSlider(
  setting: Setting,
  control: app.SettingSliderControl,
  value: unknown,
  change: Change,
): void {
  const { min, max, step, displayFormat } = control;
  setting.addSlider(slider => {
    slider
      .setLimits(min, max, step)
      .setValue(typeof value === 'number' ? value : min)
      .onChange(change);
    if (displayFormat) slider.setDisplayFormat(displayFormat);
  });
}
