import type { MarkdownIt, StateInline } from 'markdown-it';
import { displayTextOf } from '../text/link-text';

type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** `[[Target#Heading|words]]` and `![[Target|words]]`. */
const wikilink: InlineRule = (state, silent) => {
  const isEmbed = state.src.charCodeAt(state.pos) === 0x21;
  const open = state.pos + (isEmbed ? 1 : 0);
  if (!state.src.startsWith('[[', open)) return false;
  const close = state.src.indexOf(']]', open + 2);
  const inside = close < 0 ? '' : state.src.slice(open + 2, close);
  if (close < 0 || inside.trim() === '' || /[\n[\]]/.test(inside)) return false;
  if (!silent) {
    // App: help: in a table the bar is written with a backslash.
    const [target = '', ...words] = inside.replace('\\|', '|').split('|');
    const linktext = target.trim();
    if (isEmbed) pushEmbed(state, linktext, words.join('|').trim());
    else pushLink(state, linktext, words.join('|').trim());
  }
  state.pos = close + 2;
  return true;
};

function pushEmbed(state: StateInline, linktext: string, words: string): void {
  const token = state.push('internal_embed', 'span', 0);
  token.attrs = [
    ['class', 'internal-embed'],
    ['src', linktext],
    ['alt', words === '' ? linktext : words],
    ['tabindex', '-1'],
  ];
}

function pushLink(state: StateInline, linktext: string, words: string): void {
  const token = state.push('link_open', 'a', 1);
  token.attrs = [
    ['data-href', linktext],
    ['href', linktext],
    ['class', 'internal-link'],
    ['target', '_blank'],
    ['rel', 'noopener nofollow'],
  ];
  state.push('text', '', 0).content = words === '' ? displayTextOf(linktext) : words;
  state.push('link_close', 'a', -1);
}

/** Adds the app's own links to Markdown. */
export function internalLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wikilink', wikilink);
  markdown.renderer.rules.internal_embed = (tokens, index, _options, _env, self) =>
    `<span${self.renderAttrs(tokens[index]!)}></span>`;
}
