import type { Env, MarkdownIt, StateBlock, StateInline } from 'markdown-it';

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);
}

/** App: help: a line that begins with `%%` opens a comment that ends with the next `%%`, lines later or on the same one. */
const comment: BlockRule = (state, startLine, endLine, silent) => {
  const first = lineOf(state, startLine);
  if (!first.startsWith('%%')) return false;
  const sameLine = first.indexOf('%%', 2);
  if (sameLine >= 0 && first.slice(sameLine + 2).trim() !== '') return false;
  if (silent) return true;
  let line = startLine;
  if (sameLine < 0) {
    do line += 1;
    while (line < endLine && !lineOf(state, line).includes('%%'));
  }
  state.line = Math.min(line + 1, endLine);
  return true;
};

/** What footnotes a note has, as it is read. */
interface Notes extends Env {
  footnotes?: Map<string, string>;
}

/** `[^1]: the words at the foot` */
const footnote: BlockRule = (state, startLine, _endLine, silent) => {
  const match = /^\[\^([^\]\s]+)\]:\s*(.*)$/.exec(lineOf(state, startLine));
  if (!match) return false;
  if (silent) return true;
  const notes = state.env as Notes;
  notes.footnotes ??= new Map();
  notes.footnotes.set(match[1] ?? '', match[2] ?? '');
  state.line = startLine + 1;
  return true;
};

type InlineRule = (state: StateInline, silent: boolean) => boolean;

const footnoteMark: InlineRule = (state, silent) => {
  const match = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.posMax));
  if (!match) return false;
  if (!silent) state.push('footnote_mark', 'sup', 0).content = match[1] ?? '';
  state.pos += match[0].length;
  return true;
};

/** Adds the app's own blocks to Markdown. */
export function blockMarks(markdown: MarkdownIt): void {
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  markdown.block.ruler.before('fence', 'comment', comment, { alt });
  markdown.block.ruler.before('reference', 'footnote', footnote, { alt: ['paragraph'] });
  markdown.inline.ruler.before('link', 'footnote_mark', footnoteMark);
  const { escapeHtml } = markdown.utils;
  markdown.renderer.rules.footnote_mark = (tokens, index) => {
    const name = escapeHtml(tokens[index]!.content);
    return `<sup class="footnote-ref" data-footnote-id="fnref-${name}"><a href="#fn-${name}" class="footnote-link">[${name}]</a></sup>`;
  };
}

/** The footnotes at the end of a note. */
export function footnoteSection(markdown: MarkdownIt, env: Env): string {
  const { footnotes } = env as Notes;
  if (!footnotes) return '';
  const items = [...footnotes].map(
    ([name, words]) =>
      `<li data-footnote-id="fn-${markdown.utils.escapeHtml(name)}"><p>${markdown.renderInline(words, env)}</p></li>`,
  );
  return `<section class="footnotes"><hr><ol>${items.join('')}</ol></section>`;
}
