import { setIcon } from '../interface/icons';

/** App: help (callouts): the icons of the types, with the other names of each. */
const icons: Readonly<Record<string, string>> = {
  note: 'lucide-pencil',
  abstract: 'lucide-clipboard-list',
  info: 'lucide-info',
  todo: 'lucide-circle-check',
  tip: 'lucide-flame',
  success: 'lucide-check',
  question: 'lucide-circle-help',
  warning: 'lucide-triangle-alert',
  failure: 'lucide-x',
  danger: 'lucide-zap',
  bug: 'lucide-bug',
  example: 'lucide-list',
  quote: 'lucide-quote',
};

const otherNames: Readonly<Record<string, string>> = {
  summary: 'abstract',
  tldr: 'abstract',
  hint: 'tip',
  important: 'tip',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  caution: 'warning',
  attention: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  cite: 'quote',
};

const opening = /^\[!([^\]\n]+)\]([+-]?)[ \t]*/;

/** Turns quotes that begin with `[!type]` into callouts. */
export function drawCallouts(root: ParentNode): void {
  for (const quote of [...root.querySelectorAll('blockquote')]) {
    const first = quote.firstElementChild;
    const text = first?.tagName === 'P' ? first.firstChild : null;
    const match = text?.nodeType === Node.TEXT_NODE ? opening.exec(text.nodeValue ?? '') : null;
    if (!match || !text || !first) continue;
    text.nodeValue = (text.nodeValue ?? '').slice(match[0].length);
    const [type = '', metadata] = (match[1] ?? '').split('|');
    drawCallout(quote, first, type.trim().toLowerCase(), match[2] ?? '', metadata ?? '');
  }
}

function drawCallout(quote: Element, first: Element, type: string, fold: string, metadata: string): void {
  const callout = quote.ownerDocument.createElement('div');
  callout.className = 'callout';
  Object.assign(callout.dataset, { callout: type, calloutFold: fold, calloutMetadata: metadata });
  const title = callout.createDiv({ cls: 'callout-title' });
  const icon = title.createDiv({ cls: 'callout-icon' });
  const words = title.createDiv({ cls: 'callout-title-inner' });
  takeTitle(first, words);
  // App: help: without words of its own, a callout is called by its type.
  if (words.textContent?.trim() === '') words.textContent = titleCase(type);
  if (first.childNodes.length === 0) first.remove();
  // App: help: a type that nobody knows looks like a note.
  setIcon(icon, icons[type] ?? icons[otherNames[type] ?? 'note'] ?? 'lucide-pencil');
  if (quote.childNodes.length > 0) {
    const content = callout.createDiv({ cls: 'callout-content' });
    content.append(...quote.childNodes);
    if (fold !== '') makeFoldable(callout, title, content, fold === '-');
    if (content.textContent?.trim() === '' && !content.querySelector('*')) content.remove();
  }
  quote.replaceWith(callout);
}

/** The title is the first line. */
function takeTitle(first: Element, into: Element): void {
  for (let node = first.firstChild; node; node = first.firstChild) {
    if (node instanceof Element && node.tagName === 'BR') {
      node.remove();
      break;
    }
    into.append(node);
  }
  const next = first.firstChild;
  if (next?.nodeType === Node.TEXT_NODE) next.nodeValue = (next.nodeValue ?? '').replace(/^\n/, '');
}

function titleCase(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}

function makeFoldable(
  callout: HTMLElement,
  title: HTMLElement,
  content: HTMLElement,
  isClosed: boolean,
): void {
  callout.classList.add('is-collapsible');
  setIcon(title.createDiv({ cls: 'callout-fold' }), 'lucide-chevron-down');
  const fold = (closed: boolean): void => {
    callout.classList.toggle('is-collapsed', closed);
    content.style.display = closed ? 'none' : '';
  };
  fold(isClosed);
  title.addEventListener('click', () => fold(!callout.classList.contains('is-collapsed')));
}

/** App: help: `--callout-icon` of a style sheet names another icon; it counts once the callout is on the page. */
export function takeCalloutIcons(root: ParentNode): void {
  for (const callout of root.querySelectorAll<HTMLElement>('.callout')) {
    const wanted = getComputedStyle(callout).getPropertyValue('--callout-icon').trim();
    const icon = callout.querySelector<HTMLElement>(':scope > .callout-title > .callout-icon');
    if (wanted !== '' && icon) setIcon(icon, wanted);
  }
}
