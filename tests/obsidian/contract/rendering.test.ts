/** @jest-environment ./tests/obsidian/page-environment.cjs */
// What a member reads is what these rules make of the Markdown that the plugin writes.
import type { App, MarkdownPostProcessorContext } from 'obsidian';
import { obsidian } from '../module';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';

const { Component, MarkdownPreviewRenderer, MarkdownRenderer, htmlToMarkdown, sanitizeHTMLToDom } = obsidian;

let host: Host;
let app: App;

beforeEach(async () => {
  host = await openHost({
    files: {
      'Note.md': '# Top\n\nintro\n\n## Part\n\npart text ^here\n\n## Rest\n\nrest\n',
      'Self.md': 'before ![[Self]] after',
      'Folder/Deep.md': 'deep',
    },
  });
  app = host.app;
});

afterEach(() => host.closeVault());

async function render(markdown: string): Promise<HTMLElement> {
  const el = document.createElement('div');
  await MarkdownRenderer.render(app, markdown, el, 'Folder/Deep.md', new Component() as never);
  return el;
}

const html = async (markdown: string): Promise<string> => (await render(markdown)).innerHTML;
const find = async (markdown: string, selector: string): Promise<HTMLElement | null> =>
  (await render(markdown)).querySelector<HTMLElement>(selector);

describe('links', () => {
  test('to notes know whether the note is there', async () => {
    const there = await find('[[Note#Part|words]]', 'a.internal-link');
    expect(there?.dataset.href).toBe('Note#Part');
    expect(there?.textContent).toBe('words');
    expect(there?.classList).not.toContain('is-unresolved');
    expect((await find('[[Nowhere]]', 'a.internal-link'))?.classList).toContain('is-unresolved');
    expect((await find('[[Note#Part]]', 'a'))?.textContent).toBe('Note > Part');
  });

  test('in Markdown lead to notes too', async () => {
    const link = await find('[words](Folder/Deep.md)', 'a');
    expect(link?.classList).toContain('internal-link');
    expect(link?.classList).not.toContain('is-unresolved');
  });

  test('to the web and to the app are external', async () => {
    expect((await find('[x](https://arxiv.org)', 'a'))?.className).toBe('external-link');
    expect((await find('[x](obsidian://paper-club?from=bundled)', 'a'))?.className).toBe('external-link');
    expect((await find('see https://arxiv.org/abs/1 now', 'a'))?.getAttribute('href')).toBe(
      'https://arxiv.org/abs/1',
    );
  });

  test('in tables have their bar behind a backslash', async () => {
    const link = await find('| a |\n| --- |\n| [[Note\\|words]] |', 'td a');
    expect(link?.textContent).toBe('words');
  });
});

describe('marks', () => {
  test.each([
    ['a %%hidden%% b', 'a  b'],
    ['%% paper-club list %%\ntext', 'text'],
    ['%%\nmany\nlines\n%%\n\ntext', 'text'],
    ['text ^block-id', 'text'],
    ['==marked==', 'marked'],
    ['a #tag b', 'a #tag b'],
    ['1 + 1 == 2', '1 + 1 == 2'],
  ])('%j reads %j', async (markdown, read) => {
    expect((await render(markdown)).textContent?.trim()).toBe(read);
  });

  test('inside code are nothing but text', async () => {
    expect(await html('`[[Note]] #tag %%x%% ==y==`')).toContain('[[Note]] #tag %%x%% ==y==');
  });

  test('make tags and highlights', async () => {
    expect((await find('a #paper/read b', 'a.tag'))?.getAttribute('href')).toBe('#paper/read');
    expect(await find('==one **two**==', 'mark strong')).not.toBeNull();
    expect(await find('#123', 'a.tag')).toBeNull();
  });

  test('make tasks', async () => {
    const el = await render('- [ ] open\n- [x] done\n- [?] odd');
    expect([...el.querySelectorAll<HTMLElement>('li')].map(li => li.dataset.task)).toEqual(['', 'x', '?']);
    expect(el.querySelectorAll('input:checked')).toHaveLength(2);
  });

  test('break lines where the text does', async () => {
    expect(await find('one\ntwo', 'br')).not.toBeNull();
  });

  test('make footnotes', async () => {
    const el = await render('text[^1]\n\n[^1]: the foot');
    expect(el.querySelector('sup.footnote-ref')?.textContent).toBe('[1]');
    expect(el.querySelector('.footnotes')?.textContent).toContain('the foot');
  });

  test('leave the properties out', async () => {
    expect((await render('---\na: 1\n---\ntext')).textContent?.trim()).toBe('text');
  });
});

describe('callouts', () => {
  test('have a type, a title and a content', async () => {
    const el = await render('> [!warning] Mind **this**\n> body');
    const callout = el.querySelector<HTMLElement>('.callout');
    expect(callout?.dataset.callout).toBe('warning');
    expect(callout?.querySelector('.callout-title-inner')?.innerHTML).toBe('Mind <strong>this</strong>');
    expect(callout?.querySelector('.callout-content')?.textContent?.trim()).toBe('body');
  });

  test('fold when they say so', async () => {
    const callout = await find('> [!note]- Closed\n> body', '.callout');
    expect(callout?.classList).toContain('is-collapsed');
    callout?.querySelector<HTMLElement>('.callout-title')?.click();
    expect(callout?.classList).not.toContain('is-collapsed');
  });

  test('without a title are called by their type', async () => {
    expect((await find('> [!tip]\n> body', '.callout-title-inner'))?.textContent).toBe('Tip');
  });
});

describe('embeds', () => {
  test('show a note, a part of it, a block of it', async () => {
    expect((await find('![[Note]]', '.markdown-embed'))?.textContent).toContain('rest');
    const part = (await find('![[Note#Part]]', '.markdown-embed-content'))?.textContent;
    expect(part).toContain('part text');
    expect(part).not.toContain('rest');
    expect((await find('![[Note#^here]]', '.markdown-embed-content'))?.textContent?.trim()).toBe('part text');
  });

  test('end where a note holds itself', async () => {
    expect((await render('![[Self]]')).querySelectorAll('.markdown-embed').length).toBeLessThan(5);
  });

  test('say what is not there', async () => {
    expect((await find('![[Nowhere]]', '.internal-embed'))?.textContent).toContain('is not created yet');
  });
});

describe('HTML in a note', () => {
  test('can do nothing', async () => {
    const el = await render(
      '<img src="x" onerror="alert(1)"><script>alert(1)</script>\n\n<a href="javascript:alert(1)">x</a>',
    );
    expect(el.querySelector('script')).toBeNull();
    expect(el.innerHTML).not.toMatch(/onerror|javascript:/);
  });

  test('is cleaned for plugins', () => {
    const fragment = sanitizeHTMLToDom('<b onclick="x()">bold</b><iframe srcdoc="x"></iframe>');
    expect(fragment.querySelector('b')?.attributes).toHaveLength(0);
    expect(fragment.querySelector('iframe')?.hasAttribute('srcdoc') ?? false).toBe(false);
  });

  test('becomes Markdown', () => {
    expect(htmlToMarkdown('<h2>Title</h2><p>one <b>two</b> <a href="https://x.org">three</a></p>')).toBe(
      '## Title\n\none **two** [three](https://x.org)',
    );
    expect(htmlToMarkdown('<ul><li>one</li><li>two</li></ul>')).toBe('- one\n- two');
  });
});

describe('processors', () => {
  test('run by their order and are told where they are', async () => {
    const told: string[] = [];
    const late = (): void => void told.push('late');
    const early = (_el: HTMLElement, context: MarkdownPostProcessorContext): void =>
      void told.push(`early ${context.sourcePath}`);
    MarkdownPreviewRenderer.registerPostProcessor(late, 10);
    MarkdownPreviewRenderer.registerPostProcessor(early, -10);
    await render('text');
    MarkdownPreviewRenderer.unregisterPostProcessor(late);
    MarkdownPreviewRenderer.unregisterPostProcessor(early);
    await render('text');
    expect(told).toEqual(['early Folder/Deep.md', 'late']);
  });

  test('of a code block take its place', async () => {
    const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor('papers', (source, el) => {
      el.textContent = `papers: ${source}`;
    });
    MarkdownPreviewRenderer.registerPostProcessor(processor);
    const el = await render('```papers\nread\n```');
    MarkdownPreviewRenderer.unregisterPostProcessor(processor);
    expect(el.querySelector('.block-language-papers')?.textContent).toBe('papers: read');
    expect(el.querySelector('pre')).toBeNull();
  });
});
