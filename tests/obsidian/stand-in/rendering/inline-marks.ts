import type { MarkdownIt, StateInline } from 'markdown-it';

type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** App: help: a tag has at least one character that is no digit. */
const tagText = /^#([\p{L}\p{N}_/\p{Emoji_Presentation}-]*[\p{L}_/\p{Emoji_Presentation}-][\p{L}\p{N}_/-]*)/u;

const tag: InlineRule = (state, silent) => {
  if (state.src[state.pos] !== '#') return false;
  const before = state.src[state.pos - 1];
  const match = tagText.exec(state.src.slice(state.pos));
  if (!match || (before !== undefined && !/\s/.test(before))) return false;
  if (!silent) {
    const open = state.push('link_open', 'a', 1);
    open.attrs = [
      ['href', match[0]],
      ['class', 'tag'],
      ['target', '_blank'],
      ['rel', 'noopener nofollow'],
    ];
    state.push('text', '', 0).content = match[0];
    state.push('link_close', 'a', -1);
  }
  state.pos += match[0].length;
  return true;
};

/** `==marked==` */
const highlight: InlineRule = (state, silent) => {
  const { pos, posMax, src } = state;
  if (!src.startsWith('==', pos) || src[pos + 2] === '=') return false;
  const close = src.indexOf('==', pos + 2);
  if (close <= pos + 2 || close + 2 > posMax) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.pos = pos + 2;
    state.posMax = close;
    state.md.inline.tokenize(state);
    state.push('mark_close', 'mark', -1);
  }
  state.pos = close + 2;
  state.posMax = posMax;
  return true;
};

/** `%%nobody reads this%%` within a paragraph. */
const comment: InlineRule = (state, silent) => {
  if (!state.src.startsWith('%%', state.pos)) return false;
  const close = state.src.indexOf('%%', state.pos + 2);
  if (close < 0) return false;
  if (!silent) state.push('comment', '', 0);
  state.pos = close + 2;
  return true;
};

/** `^block-id` at the end of a block. */
const blockId: InlineRule = (state, silent) => {
  const match = /^\^[A-Za-z0-9-]+\s*$/.exec(state.src.slice(state.pos));
  const before = state.src[state.pos - 1];
  if (!match || (before !== undefined && !/\s/.test(before))) return false;
  if (!silent) state.push('comment', '', 0);
  state.pos = state.posMax;
  return true;
};

/** `$x$` and `$$x$$` stay as they are written; a test reads them, a person sees that it is mathematics. */
const math: InlineRule = (state, silent) => {
  const match = /^(\$\$?)(?=\S)([^$\n]*[^$\s])\1(?!\d)/.exec(state.src.slice(state.pos));
  if (!match) return false;
  if (!silent) state.push('math', '', 0).content = match[2] ?? '';
  state.pos += match[0].length;
  return true;
};

// The text rule of the parser stops at these characters only.
const stops = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~h]/;

/** The text up to the next character that a rule may want. */
const text: InlineRule = (state, silent) => {
  const rest = state.src.slice(state.pos, state.posMax);
  const end = rest.search(stops);
  const length = end < 0 ? rest.length : end;
  if (length === 0) return false;
  if (!silent) state.pending += rest.slice(0, length);
  state.pos += length;
  return true;
};

/** Adds the app's own marks within a line to Markdown. */
export function inlineMarks(markdown: MarkdownIt): void {
  const { ruler } = markdown.inline;
  ruler.at('text', text);
  ruler.before('link', 'tag', tag);
  ruler.before('link', 'highlight', highlight);
  ruler.before('link', 'comment', comment);
  ruler.before('link', 'block_id', blockId);
  ruler.before('link', 'math', math);
  markdown.renderer.rules.comment = () => '';
  markdown.renderer.rules.math = (tokens, index) =>
    `<span class="math math-inline">${markdown.utils.escapeHtml(tokens[index]!.content)}</span>`;
}
