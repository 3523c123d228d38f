/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** Rows of settings have the app's elements and tell changes when the app tells them. */
import type { App } from 'obsidian';
import { SecretComponent } from '../stand-in/interface/components/secret-component';
import { Setting } from '../stand-in/interface/components/setting';
import { SettingGroup } from '../stand-in/interface/components/setting-group';
import { startPage, type PageHost } from './page-host';

let page: PageHost;
let told: unknown[];
beforeEach(() => {
  page = startPage();
  told = [];
});
afterEach(() => page.stop());

const tell = (value: unknown): void => void told.push(value);
const row = (): Setting => new Setting(document.body);

test('a row has a name, a description and a place for controls', () => {
  const setting = row().setName('Folder').setDesc('Where notes go').setClass('wide').setHeading();
  expect(setting.settingEl.outerHTML).toBe(
    '<div class="setting-item wide setting-item-heading"><div class="setting-item-info">' +
      '<div class="setting-item-name">Folder</div><div class="setting-item-description">Where notes go</div></div>' +
      '<div class="setting-item-control"></div></div>',
  );
});

test('a row shows what is wrong until it is told otherwise', () => {
  const setting = row().setErrorMessage('No such folder');
  expect([setting.errorEl?.textContent, setting.settingEl.hasClass('is-invalid')]).toEqual([
    'No such folder',
    true,
  ]);
  setting.setErrorMessage('');
  expect([setting.errorEl, setting.settingEl.hasClass('is-invalid')]).toEqual([null, false]);
});

test('a row disables what is in it, and can be cleared', () => {
  const setting = row()
    .addText(text => text.setValue('x'))
    .addButton(button => button.setButtonText('Go'));
  setting.setDisabled(true);
  expect(setting.components.map(component => component.disabled)).toEqual([true, true]);
  expect(setting.controlEl.querySelectorAll(':disabled')).toHaveLength(2);
  setting.clear();
  expect([setting.components, setting.controlEl.childElementCount]).toEqual([[], 0]);
});

test('a toggle tells every new value, whoever set it', () => {
  row().addToggle(toggle => {
    toggle.setValue(true).onChange(tell);
    toggle.toggleEl.click();
    toggle.setValue(false);
    toggle.setValue(true);
    expect(toggle.toggleEl.hasClass('is-enabled')).toBe(true);
    toggle.setDisabled(true).onClick();
  });
  expect(told).toEqual([false, true]);
});

test('a press on the box of a toggle turns it', () => {
  row().addToggle(toggle => {
    toggle.onChange(tell);
    toggle.toggleEl.querySelector('input')?.click();
  });
  expect([told, document.querySelector('input')?.checked]).toEqual([[true], true]);
});

test('a text field tells what is typed, not what is set', () => {
  row().addText(text => {
    text.setPlaceholder('Folder').onChange(tell).setValue('set');
    text.inputEl.value = 'typed';
    text.inputEl.trigger('input');
    expect(text.inputEl.placeholder).toBe('Folder');
  });
  row().addTextArea(area => expect(area.inputEl.tagName).toBe('TEXTAREA'));
  expect(told).toEqual(['typed']);
});

test('a search field can be emptied', () => {
  row().addSearch(search => {
    search.setValue('x').onChange(tell);
    search.clearButtonEl.click();
  });
  expect(told).toEqual(['']);
});

test('a dropdown offers its options', () => {
  row().addDropdown(dropdown => {
    dropdown.addOption('a', 'First').addOptions({ b: 'Second' }).setValue('b').onChange(tell);
    expect([dropdown.getValue(), dropdown.selectEl.selectedOptions[0]?.text]).toEqual(['b', 'Second']);
    dropdown.selectEl.value = 'a';
    dropdown.selectEl.trigger('change');
  });
  expect(told).toEqual(['a']);
});

test('a slider counts when it is let go, or at once, and shows its value', () => {
  row().addSlider(slider => {
    slider
      .setLimits(0, 10, 1)
      .setValue(3)
      .setDisplayFormat(value => `${value} days`)
      .onChange(tell);
    expect(document.querySelector('.slider-value')?.textContent).toBe('3 days');
    slider.sliderEl.value = '5';
    slider.sliderEl.trigger('input');
    slider.sliderEl.trigger('change');
    slider.setInstant(true).sliderEl.trigger('input');
  });
  expect(told).toEqual([5, 5]);
});

test('a colour can be read and set as parts', () => {
  row().addColorPicker(color => {
    expect(color.setValue('#ff0000').getValueHsl()).toEqual({ h: 0, s: 100, l: 50 });
    expect(color.setValueHsl({ h: 120, s: 100, l: 50 }).getValueRgb()).toEqual({ r: 0, g: 255, b: 0 });
    expect(color.setValueRgb({ r: 0, g: 0, b: 255 }).getValueHsl()).toEqual({ h: 240, s: 100, l: 50 });
  });
});

test('a bar shows its progress', () => {
  row().addProgressBar(bar => expect(bar.setValue(40).getValue()).toBe(40));
  expect(document.body.find('.setting-progress-bar-inner').style.width).toBe('40%');
});

test('buttons look as they are told, and one whose work takes time cannot be pressed meanwhile', async () => {
  let done = (): void => undefined;
  row()
    .addButton(button =>
      button
        .setButtonText('Import')
        .setCta()
        .setDestructive()
        .setTooltip('Now')
        .onClick(() => new Promise<void>(resolve => (done = resolve))),
    )
    .addExtraButton(extra => extra.setIcon('x').onClick(() => tell('extra')));
  const button = document.body.find('button') as HTMLButtonElement;
  expect([button.className, button.ariaLabel ?? button.getAttr('aria-label')]).toEqual([
    'mod-cta mod-destructive',
    'Now',
  ]);
  button.click();
  await Promise.resolve();
  expect(button.disabled).toBe(true);
  done();
  await page.settle.settled();
  expect(button.disabled).toBe(false);
  document.body.find('.extra-setting-button').click();
  expect(told).toEqual(['extra']);
});

test('a row shows a value that is edited elsewhere', () => {
  row().addDisplayValue(display => display.setValue('Weekly').setStatus('warning'));
  expect(document.body.find('.setting-display-value.mod-warning').textContent).toBe('Weekly');
});

test('a secret is chosen by its name', () => {
  const secretStorage = { listSecrets: () => ['scholar-key'] };
  row().addComponent(el =>
    new SecretComponent({ secretStorage } as unknown as App, el).setValue('gone').onChange(tell),
  );
  const select = document.body.find('select') as HTMLSelectElement;
  expect([select.value, select.options.length]).toEqual(['gone', 3]);
  select.value = 'scholar-key';
  select.trigger('change');
  expect(told).toEqual(['scholar-key']);
});

test('listeners of options set and get by key, and rows pass themselves on', () => {
  const listeners: Record<string, (value?: string) => string> = {};
  row().then(setting => setting.addText(text => text.registerOptionListener(listeners, 'folder')));
  expect([listeners['folder']?.('Papers'), listeners['folder']?.()]).toEqual(['Papers', 'Papers']);
});

test('a group has a heading, a search and rows', () => {
  const group = new SettingGroup(document.body).addClass('lists');
  group.addSetting(setting => void setting.setName('One'));
  expect(document.body.find('.setting-item-heading')).toBeNull();
  group
    .setHeading('Lists')
    .addSearch(search => search.setPlaceholder('Find'))
    .addExtraButton(extra => extra.onClick(() => tell('+')));
  expect(document.body.find('.setting-group.lists > .setting-item-heading').textContent).toBe('Lists');
  expect(group.listEl.textContent).toBe('One');
  document.body.find('.extra-setting-button').click();
  expect(told).toEqual(['+']);
});

test('what the app has not, a row has not', () => {
  const setting = row() as unknown as Record<string, () => void>;
  expect(() => setting['addRadio']?.()).toThrow('The stand-in has no Setting.addRadio');
  expect(() => setting['addMomentFormat']?.()).toThrow('The stand-in has no Setting.addMomentFormat');
});
