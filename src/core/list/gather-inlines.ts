import type { HtmlTag } from './html-tag';
import type { Inline } from './inline';
import { linkInline, textRun } from './inline';

/** Inlines while they are read, from Markdown or from HTML. */
export interface Gathering {
  out: Inline[];
  /** Links opened by `<a href>` and not closed yet. */
  readonly anchors: { readonly start: number; readonly address: string }[];
}

export function addText({ out, anchors }: Gathering, written: string, marks: number): void {
  if (written === '') return;
  // The emoji that lists rate papers with; its short form would be read as a field.
  const text = written.replaceAll(':star:', '⭐');
  const last = out[out.length - 1];
  const start = anchors[anchors.length - 1]?.start ?? 0;
  if (last?.kind === 'text' && last.marks === marks && start < out.length)
    out[out.length - 1] = textRun(last.text + text, marks);
  else out.push(textRun(text, marks));
}

export function readAnchor(gathering: Gathering, tag: HtmlTag): void {
  const address = tag.attribute('href');
  if (tag.closing) closeAnchor(gathering);
  else if (address !== null) gathering.anchors.push({ start: gathering.out.length, address });
}

/** Closes the links that nobody closed, and hands over all that was read. */
export function takeInlines(gathering: Gathering): readonly Inline[] {
  while (gathering.anchors.length > 0) closeAnchor(gathering);
  const { out } = gathering;
  gathering.out = [];
  return out;
}

function closeAnchor({ out, anchors }: Gathering): void {
  const anchor = anchors.pop();
  if (anchor !== undefined) out.push(linkInline(out.splice(anchor.start), anchor.address));
}
