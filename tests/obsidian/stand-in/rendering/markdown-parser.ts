import type { MarkdownIt, Token } from 'markdown-it';
import MarkdownParser from 'markdown-it';
import { blockMarks, footnoteSection } from './block-marks';
import { inlineMarks } from './inline-marks';
import { internalLinks } from './internal-links';

/** A block of a note: its HTML, and the lines it comes from. */
export interface RenderedBlock {
  readonly html: string;
  readonly kind: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** App: help: without strict line breaks, every line break in the text is one that is seen. */
function makeParser(isStrict: boolean): MarkdownIt {
  const markdown = new MarkdownParser({ html: true, linkify: true, breaks: !isStrict });
  markdown.use(internalLinks).use(inlineMarks).use(blockMarks);
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // App: seen: a note may link to any scheme; what would run code is taken out later, as from all HTML.
  markdown.validateLink = url => !/^\s*(?:javascript|vbscript):/i.test(url);
  markdown.core.ruler.push('tasks', state => {
    state.tokens.forEach((token, index) => markTask(state.tokens, token, index));
  });
  markdown.renderer.rules.fence = (tokens, index) => fence(markdown, tokens[index]!);
  return markdown;
}

const byStrictness = new Map<boolean, MarkdownIt>();

/** Reads a note without its properties; HTML that comes out of it is not yet clean. */
export function renderBlocks(text: string, isStrict: boolean): readonly RenderedBlock[] {
  const markdown = byStrictness.get(isStrict) ?? makeParser(isStrict);
  byStrictness.set(isStrict, markdown);
  const env = {};
  const blocks = topLevel(markdown.parse(text, env)).map(tokens => {
    const [lineStart = 0, lineEnd = 0] = tokens[0]?.map ?? [];
    const kind = tokens[0]?.tag || 'div';
    return { html: markdown.renderer.render(tokens, markdown.options, env), kind, lineStart, lineEnd };
  });
  const foot = footnoteSection(markdown, env);
  return foot === '' ? blocks : [...blocks, { html: foot, kind: 'section', lineStart: 0, lineEnd: 0 }];
}

function topLevel(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) blocks.push([]);
    blocks.at(-1)?.push(token);
    depth += token.nesting;
  }
  return blocks;
}

/** App: help: any character between the brackets makes a task; all but a space are ticked. */
function markTask(tokens: readonly Token[], token: Token, index: number): void {
  const item = tokens[index - 2];
  const match = token.type === 'inline' ? /^\[(.)\]\s/u.exec(token.content) : null;
  const [first] = token.children ?? [];
  if (!match || item?.type !== 'list_item_open' || first?.type !== 'text') return;
  const mark = match[1] ?? ' ';
  item.attrJoin('class', mark === ' ' ? 'task-list-item' : 'task-list-item is-checked');
  item.attrSet('data-task', mark === ' ' ? '' : mark);
  first.content = first.content.replace(/^\[.\]\s/u, '');
  const box = Object.assign(Object.create(Object.getPrototypeOf(first) as object), {
    ...first,
    type: 'html_inline',
    content: `<input type="checkbox" class="task-list-item-checkbox"${mark === ' ' ? '' : ' checked'}>`,
  }) as Token;
  token.children?.unshift(box);
  const list = tokens
    .slice(0, index - 2)
    .findLast(({ type, level }) => /_list_open$/.test(type) && level === item.level - 1);
  list?.attrSet('class', 'contains-task-list');
}

function fence(markdown: MarkdownIt, token: Token): string {
  const language = /^\S*/.exec(token.info.trim())?.[0] ?? '';
  const cls = language === '' ? '' : ` class="language-${markdown.utils.escapeHtml(language)}"`;
  return `<pre${cls}><code${cls}>${markdown.utils.escapeHtml(token.content)}</code></pre>`;
}
