import type * as app from 'obsidian';

/** What would run code, style the whole window or leave the page. */
const forbidden =
  'script, style, link, meta, base, object, embed, applet, frame, frameset, noscript, template, form[action], title';

const urlAttributes = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'poster']);

/** App: docs: HTML from outside is made harmless: no scripts, no handlers, no addresses that are code. */
export const sanitizeHTMLToDom: typeof app.sanitizeHTMLToDom = html => {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  for (const el of parsed.querySelectorAll(forbidden)) el.remove();
  for (const el of parsed.body.querySelectorAll('*')) cleanAttributes(el);
  const fragment = document.createDocumentFragment();
  for (const node of [...parsed.body.childNodes]) fragment.append(document.adoptNode(node));
  return fragment;
};

function cleanAttributes(el: Element): void {
  for (const { name, value } of [...el.attributes]) {
    const isCode = urlAttributes.has(name) && /^[\s\0-\x20]*(?:javascript|vbscript|data:text)/i.test(value);
    if (/^on/i.test(name) || name === 'srcdoc' || isCode) el.removeAttribute(name);
  }
}

type Writer = (el: Element, inside: string) => string;

const inline =
  (mark: string): Writer =>
  (_el, inside) =>
    inside.trim() === '' ? inside : `${mark}${inside}${mark}`;

/** App: docs: what a paste of HTML becomes. */
const writers: Readonly<Record<string, Writer>> = {
  B: inline('**'),
  STRONG: inline('**'),
  I: inline('*'),
  EM: inline('*'),
  DEL: inline('~~'),
  S: inline('~~'),
  MARK: inline('=='),
  CODE: (el, inside) => (el.parentElement?.tagName === 'PRE' ? inside : `\`${inside}\``),
  PRE: (el, inside) => `\n\n\`\`\`${languageOf(el)}\n${inside.replace(/\n$/, '')}\n\`\`\`\n\n`,
  A: (el, inside) => (el.hasAttribute('href') ? `[${inside}](${el.getAttribute('href') ?? ''})` : inside),
  IMG: el => `![${el.getAttribute('alt') ?? ''}](${el.getAttribute('src') ?? ''})`,
  BR: () => '  \n',
  HR: () => '\n\n---\n\n',
  P: (_el, inside) => `\n\n${inside}\n\n`,
  DIV: (_el, inside) => `\n\n${inside}\n\n`,
  BLOCKQUOTE: (_el, inside) => `\n\n${inside.trim().replace(/^/gm, '> ')}\n\n`,
  UL: (_el, inside) => `\n\n${inside}\n\n`,
  OL: (_el, inside) => `\n\n${inside}\n\n`,
  LI: listItem,
  SCRIPT: () => '',
  STYLE: () => '',
};

export const htmlToMarkdown: typeof app.htmlToMarkdown = html => {
  const root = typeof html === 'string' ? sanitizeHTMLToDom(html) : html;
  return childrenToMarkdown(root)
    .replace(/[ \t]+\n(?! )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

function childrenToMarkdown(parent: Node): string {
  return [...parent.childNodes].map(nodeToMarkdown).join('');
}

function nodeToMarkdown(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue ?? '';
    return node.parentElement?.closest('pre') ? text : text.replace(/\s+/g, ' ');
  }
  if (node.nodeType !== Node.ELEMENT_NODE)
    return node.nodeType === Node.DOCUMENT_NODE ? childrenToMarkdown(node) : '';
  const el = node as Element;
  const inside = childrenToMarkdown(el);
  const heading = /^H([1-6])$/.exec(el.tagName);
  if (heading) return `\n\n${'#'.repeat(Number(heading[1]))} ${inside.trim()}\n\n`;
  return writers[el.tagName]?.(el, inside) ?? inside;
}

function listItem(el: Element, inside: string): string {
  const list = el.parentElement;
  const number = list ? [...list.children].indexOf(el) + 1 : 1;
  const mark = list?.tagName === 'OL' ? `${number}. ` : '- ';
  return `${mark}${inside.trim().replace(/\n+/g, '\n').replace(/\n/g, '\n    ')}\n`;
}

function languageOf(el: Element): string {
  return /language-(\S+)/.exec(el.querySelector('code')?.className ?? '')?.[1] ?? '';
}
