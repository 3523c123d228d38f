import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { RangeSetBuilder } from '@codemirror/state';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { Decoration, ViewPlugin } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';

const markdown = new Language(defineLanguageFacet(), parser.configure(GFM), [], 'markdown');

/** The classes by which themes know the parts of a note in the editor. */
const classes = HighlightStyle.define([
  ...[1, 2, 3, 4, 5, 6].map(level => ({
    tag: tags[`heading${level}` as 'heading1'],
    class: `cm-header cm-header-${level}`,
  })),
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
]);

const marks = [
  [/\[\[[^[\]\n]+\]\]/g, 'cm-hmd-internal-link'],
  [/%%.*?(?:%%|$)/gm, 'cm-comment'],
  [/(?<=^|\s)#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu, 'cm-hashtag'],
] as const;

/** Links to notes, comments and tags, which plain Markdown does not know. */
const ownMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    const text = view.state.doc.sliceString(from, to);
    const found = marks.flatMap(([pattern, cls]) =>
      [...text.matchAll(pattern)].map(match => ({ at: from + match.index, length: match[0].length, cls })),
    );
    found.sort((one, other) => one.at - other.at);
    for (const { at, length, cls } of found) builder.add(at, at + length, Decoration.mark({ class: cls }));
  }
  return builder.finish();
}

export const markdownLanguage: Extension = [markdown, syntaxHighlighting(classes), ownMarks];
