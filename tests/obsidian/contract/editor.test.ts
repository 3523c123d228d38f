/** @jest-environment ./tests/obsidian/page-environment.cjs */
// Plugins that help while somebody types change the text under their hands: positions must be right to the letter.
import type { App, Editor, MarkdownView } from 'obsidian';
import { obsidian } from '../module';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';

let host: Host;
let app: App;
let editor: Editor;

async function openText(text: string): Promise<void> {
  host = await openHost({ files: { 'Note.md': text } });
  app = host.app;
  await app.workspace.getLeaf('tab').openFile(app.vault.getFileByPath('Note.md')!);
  editor = (app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView).editor;
}

afterEach(() => host.closeVault());

describe('positions', () => {
  beforeEach(() => openText('one\ntwo words\n'));

  test('count from line 0', () => {
    expect(editor.lineCount()).toBe(3);
    expect(editor.lastLine()).toBe(2);
    expect(editor.getLine(1)).toBe('two words');
    expect(editor.posToOffset({ line: 1, ch: 4 })).toBe(8);
    expect(editor.offsetToPos(8)).toEqual({ line: 1, ch: 4 });
    expect(editor.getRange({ line: 0, ch: 1 }, { line: 1, ch: 3 })).toBe('ne\ntwo');
    expect(editor.wordAt({ line: 1, ch: 5 })).toEqual({ from: { line: 1, ch: 4 }, to: { line: 1, ch: 9 } });
  });

  test('outside of the text are the nearest inside', () => {
    expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
    expect(editor.posToOffset({ line: 99, ch: 0 })).toBe(14);
  });
});

describe('changes', () => {
  beforeEach(() => openText('one\ntwo\n'));

  test('replace a range, a line, the selection', () => {
    editor.replaceRange('X', { line: 0, ch: 0 }, { line: 0, ch: 1 });
    editor.setLine(1, 'TWO');
    editor.setSelection({ line: 1, ch: 0 }, { line: 1, ch: 3 });
    expect(editor.getSelection()).toBe('TWO');
    editor.replaceSelection('2');
    expect(editor.getValue()).toBe('Xne\n2\n');
    expect(editor.getCursor()).toEqual({ line: 1, ch: 1 });
  });

  test('of one transaction all count from the text as it was', () => {
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, text: 'zero\n' },
        { from: { line: 1, ch: 0 }, to: { line: 1, ch: 3 }, text: 'TWO' },
      ],
      selection: { from: { line: 2, ch: 3 } },
    });
    expect(editor.getValue()).toBe('zero\none\nTWO\n');
    expect(editor.getCursor()).toEqual({ line: 2, ch: 3 });
  });

  test('go back and forth', () => {
    editor.setLine(0, 'ONE');
    editor.undo();
    expect(editor.getValue()).toBe('one\ntwo\n');
    editor.redo();
    expect(editor.getValue()).toBe('ONE\ntwo\n');
  });

  test('of lines are read before they are written', () => {
    editor.setSelection({ line: 0, ch: 0 }, { line: 1, ch: 0 });
    editor.processLines(
      (_line, text) => text.length,
      (line, text, length) => ({
        from: { line, ch: 0 },
        to: { line, ch: text.length },
        text: `${text} ${String(length)}`,
      }),
    );
    expect(editor.getValue()).toBe('one 3\ntwo 3\n');
  });

  test('by command', () => {
    editor.setCursor(0);
    editor.exec('swapLineDown');
    expect(editor.getValue()).toBe('two\none\n');
    editor.exec('indentMore');
    expect(editor.getValue()).toBe('two\n\tone\n');
    editor.exec('deleteLine');
    expect(editor.getValue()).toBe('two\n');
  });

  test('are told to the workspace', () => {
    const told: string[] = [];
    app.workspace.on('editor-change', changed => told.push(changed.getValue()));
    editor.setLine(0, 'ONE');
    expect(told).toEqual(['ONE\ntwo\n']);
  });
});

describe('the editor', () => {
  beforeEach(() => openText('one'));

  test('is the active one while its note is', async () => {
    await host.settled();
    expect(app.workspace.activeEditor?.editor).toBe(editor);
    expect(app.workspace.activeEditor?.file?.path).toBe('Note.md');
  });

  test('refuses what the app has not', () => {
    expect(() => (editor as unknown as { cm: unknown }).cm).toThrow('The stand-in has no Editor.cm');
  });

  test('offers what a plugin suggests at the cursor', async () => {
    class Suggest extends obsidian.EditorSuggest<string> {
      override onTrigger(cursor: { line: number; ch: number }): never {
        return { start: { line: 0, ch: 0 }, end: cursor, query: 'o' } as never;
      }
      override getSuggestions(): string[] {
        return ['offer'];
      }
      override renderSuggestion(value: string, el: HTMLElement): void {
        el.textContent = value;
      }
      override selectSuggestion(value: string): void {
        this.context?.editor.replaceRange(value, this.context.start, this.context.end);
        this.close();
      }
    }
    const around = (app.workspace as unknown as { around: { editorSuggests: unknown[] } }).around;
    around.editorSuggests.push(new Suggest(app));
    editor.focus();
    editor.setCursor(0, 1);
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    expect(editor.getValue()).toBe('offerne');
    expect(document.querySelector('.suggestion-item')).toBeNull();
  });
});
