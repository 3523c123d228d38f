/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** Every window of the plugin is a modal, and a person must be able to get out of it as out of the app's own. */
import { ConfirmationModal } from '../stand-in/interface/confirmation-modal';
import { Modal } from '../stand-in/interface/modal';
import { startPage, type PageHost } from './page-host';

let page: PageHost;
beforeEach(() => (page = startPage()));
afterEach(() => page.stop());

const shown = (): number => document.querySelectorAll('.modal-container').length;
const find = (selector: string): HTMLElement => document.body.find(selector);

describe('a modal', () => {
  test('is on the page from open to close, with a title and its content', () => {
    const modal = new Modal(page.app).setTitle('Import').setContent('Choose a list.');
    expect(shown()).toBe(0);
    modal.open();
    modal.open();
    expect([shown(), find('.modal-title').textContent, find('.modal-content').textContent]).toEqual([
      1,
      'Import',
      'Choose a list.',
    ]);
    modal.close();
    expect(shown()).toBe(0);
  });

  test('tells of its opening and closing once, the callback last', () => {
    const told: string[] = [];
    class Told extends Modal {
      override onOpen(): void {
        told.push(`open ${this.containerEl.isConnected}`);
      }

      override onClose(): void {
        told.push(`close ${this.containerEl.isConnected}`);
      }
    }
    const modal = new Told(page.app).setCloseCallback(() => told.push('callback'));
    modal.open();
    modal.close();
    modal.close();
    expect(told).toEqual(['open true', 'close false', 'callback']);
  });

  test.each([
    ['Escape', () => void page.press('Escape')],
    ['a click beside it', () => find('.modal-bg').click()],
    ['its close button', () => find('.modal-close-button').click()],
  ])('is closed by %s', (_way, close) => {
    new Modal(page.app).open();
    close();
    expect(shown()).toBe(0);
  });

  test('is not closed by a click in it, and Escape closes the one in front alone', () => {
    new Modal(page.app).open();
    new Modal(page.app).open();
    find('.modal-content').click();
    page.press('Escape');
    expect(shown()).toBe(1);
    page.press('Escape');
    expect(shown()).toBe(0);
  });

  test('gives the selection back, unless it was told not to', () => {
    const field = document.body.createDiv({
      text: 'Before and after',
      attr: { contenteditable: '', tabindex: 0 },
    });
    const selection = document.getSelection()!;
    const openAndClose = (restores: boolean): void => {
      field.focus();
      selection.collapse(field.firstChild, 6);
      const modal = new Modal(page.app);
      modal.shouldRestoreSelection = restores;
      modal.open();
      selection.removeAllRanges();
      modal.close();
    };
    openAndClose(true);
    expect([document.activeElement, selection.focusNode, selection.focusOffset]).toEqual([
      field,
      field.firstChild,
      6,
    ]);
    openAndClose(false);
    expect([document.activeElement, selection.rangeCount]).toEqual([document.body, 0]);
  });

  test('takes the focus, keeps it with the tab key, and gives it back', () => {
    const before = document.body.createEl('button');
    before.focus();
    const modal = new Modal(page.app);
    modal.open();
    expect(document.activeElement).toBe(modal.modalEl);
    const [first, last] = [modal.contentEl.createEl('button'), modal.contentEl.createEl('button')];
    page.press('Tab');
    expect(document.activeElement).toBe(first);
    page.press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(last);
    page.press('Tab');
    expect(document.activeElement).toBe(first);
    modal.close();
    expect(document.activeElement).toBe(before);
  });

  test('stops at the chosen one of radio buttons that belong together', () => {
    const modal = new Modal(page.app);
    modal.open();
    const radio = (): HTMLInputElement =>
      modal.contentEl.createEl('input', { type: 'radio', attr: { name: 'source' } });
    const [, second] = [radio(), radio(), radio()];
    second?.click();
    modal.contentEl.createEl('button').focus();
    page.press('Tab');
    expect(document.activeElement).toBe(second);
    page.press('Tab', { shiftKey: true });
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  test('leaves the focus where its own opening put it', () => {
    class Form extends Modal {
      override onOpen(): void {
        this.contentEl.createEl('input').focus();
      }
    }
    new Form(page.app).open();
    expect(document.activeElement?.tagName).toBe('INPUT');
  });
});

describe('a question', () => {
  test('closes when a button is pressed and its handler is done', async () => {
    let done = (): void => undefined;
    const question = new ConfirmationModal(page.app);
    question.addButton(button =>
      button.setButtonText('Undo').onClick(() => new Promise<void>(resolve => (done = resolve))),
    );
    question.open();
    find('.modal-button-container button').click();
    await Promise.resolve();
    expect([shown(), find('button').hasClass('is-loading')]).toEqual([1, true]);
    done();
    await page.settle.settled();
    expect(shown()).toBe(0);
  });

  test('stays open when the handler answers something true', async () => {
    const question = new ConfirmationModal(page.app);
    question.addButton(button => button.onClick(() => 'something is wrong'));
    question.open();
    find('.modal-button-container button').click();
    await page.settle.settled();
    expect(shown()).toBe(1);
  });

  test('can be cancelled, and the last button marked has the focus', () => {
    const question = new ConfirmationModal(page.app);
    question.addButton(button => button.setButtonText('Go').setCta().setInitialFocus());
    question.addCancelButton();
    question.addButton(button => button.setButtonText('Other').setSecondary().setInitialFocus());
    question.open();
    expect(document.activeElement?.textContent).toBe('Other');
    find('button.mod-cancel').click();
    expect(shown()).toBe(0);
  });

  test('has check boxes', () => {
    const told: boolean[] = [];
    const question = new ConfirmationModal(page.app);
    question.addCheckbox('Ask again', value => told.push(value)).open();
    find('.mod-checkbox input').click();
    expect([find('.mod-checkbox').textContent, told]).toEqual(['Ask again', [true]]);
  });

  test('has buttons that nobody makes alone', () => {
    const question = new ConfirmationModal(page.app) as unknown as { addText(): void };
    expect(() => question.addText()).toThrow('The stand-in has no ConfirmationModal.addText');
  });
});
