import fc from 'fast-check';
import { parse, stringify } from 'yaml';

/** One thing a member might do to a note. Positions are shares of the note's length, so that every edit fits. */
export type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly form: Form }
  | { readonly kind: 'append word'; readonly at: number }
  | { readonly kind: 'replace line'; readonly at: number }
  | { readonly kind: 'remove line'; readonly at: number }
  | { readonly kind: 'move line'; readonly at: number; readonly to: number }
  | { readonly kind: 'set property'; readonly at: number; readonly form: PropertyForm }
  | { readonly kind: 'reformat'; readonly how: Reformat };

export const forms = [
  'text',
  'bullet',
  'number',
  'heading',
  'paragraph',
  'fence',
  'open fence',
  'indented',
  'quote',
  'table',
  'comment',
  'rule',
] as const;
type Form = (typeof forms)[number];
const propertyForms = ['own key', 'comment', 'list value', 'beside', 'beside ours', 'not yaml'] as const;
type PropertyForm = (typeof propertyForms)[number];
const reformats = [
  'crlf',
  'stars',
  'trailing spaces',
  'no final newline',
  'numbers',
  'blank lines',
  'indented marker',
  'properties rewritten',
] as const;
type Reformat = (typeof reformats)[number];

const share = fc.double({ min: 0, max: 0.9999, noNaN: true });

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: share,
      form: fc.constantFrom(...forms),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('append word' as const), at: share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace line' as const), at: share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove line' as const), at: share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move line' as const), at: share, to: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('set property' as const),
      at: share,
      form: fc.constantFrom(...propertyForms),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('reformat' as const), how: fc.constantFrom(...reformats) }),
  },
);

/** The note after the edit; `word` is what the member typed, nowhere else in the vault. */
export function applyEdit(note: string, change: Edit, word: string): string {
  const lines = note.split('\n');
  const body = lines.indexOf('---', 1) + 1;
  const at = (where: number): number => body + Math.floor(where * (lines.length - body + 1));
  switch (change.kind) {
    case 'insert':
      lines.splice(at(change.at), 0, ...typed(change.form, word));
      return lines.join('\n');
    case 'append word':
      return withLine(lines, at(change.at), line => `${line} ${word}`);
    case 'replace line':
      return withLine(lines, at(change.at), () => word);
    case 'remove line':
      lines.splice(at(change.at), 1);
      return lines.join('\n');
    case 'move line':
      lines.splice(at(change.to), 0, ...lines.splice(at(change.at), 1));
      return lines.join('\n');
    case 'set property':
      return setProperty(lines, 1 + Math.floor(change.at * (body - 2)), change.form, word);
    case 'reformat':
      return reformat(note, change.how);
  }
}

/** Whether the edit typed its word. */
export function types(change: Edit): boolean {
  return change.kind !== 'remove line' && change.kind !== 'move line' && change.kind !== 'reformat';
}

function withLine(lines: string[], index: number, write: (line: string) => string): string {
  const place = Math.min(index, lines.length - 1);
  lines[place] = write(lines[place] ?? '');
  return lines.join('\n');
}

function setProperty(lines: string[], index: number, form: PropertyForm, word: string): string {
  if (form === 'beside ours' && lines[index] !== '---') {
    return withLine(lines, index, line => line.replace(/(\r?)$/, ` # ${word}$1`));
  }
  lines.splice(index, 0, ...property(form, word));
  return lines.join('\n');
}

function typed(form: Form, word: string): readonly string[] {
  switch (form) {
    case 'text':
      return [word];
    case 'bullet':
      return [`- ${word}`];
    case 'number':
      return [`3. ${word}`];
    case 'heading':
      return [`### ${word}`];
    case 'paragraph':
      return ['', word, ''];
    case 'fence':
      return ['```js', `const ${word} = 1;`, '', '```'];
    case 'open fence':
      return ['```', word];
    case 'indented':
      return [`    ${word}`];
    case 'quote':
      return [`> [!note] ${word}`, '> more'];
    case 'table':
      return ['| a | b |', '| - | - |', `| ${word} | 1 |`];
    case 'comment':
      return [`%% ${word} %%`];
    case 'rule':
      return ['---', word];
  }
}

function property(form: PropertyForm, word: string): readonly string[] {
  switch (form) {
    case 'own key':
      return [`my_${word}: yes`];
    case 'comment':
    case 'beside ours':
      return [`# ${word}`];
    case 'list value':
      return [`  - ${word}`];
    case 'beside':
      return [`mood: "fine" # ${word}`];
    case 'not yaml':
      return [`: ${word} [`];
  }
}

function reformat(note: string, how: Reformat): string {
  switch (how) {
    case 'crlf':
      return note.replace(/\r?\n/g, '\r\n');
    case 'stars':
      return note.replace(/^- (?!paper|section|entry)/gm, '* ');
    case 'trailing spaces':
      return note.replace(/(?<=[a-z)])$/gm, '  ');
    case 'no final newline':
      return note.replace(/\n+$/, '');
    case 'numbers':
      return note.replace(/^\d+\. /gm, '1. ');
    case 'blank lines':
      return note.replace(/^(### .*)$/gm, '\n$1\n');
    case 'indented marker':
      return note.replace(/^(?=%% (?:end|paper-club list wrote))/gm, '  ');
    case 'properties rewritten':
      return rewriteProperties(note);
  }
}

/** What the app does when a property is set in its own editor: all of them are written anew, without comments. */
function rewriteProperties(note: string): string {
  const [whole = '', properties = ''] = /^---\r?\n([^]*?)\r?\n---/.exec(note) ?? [];
  try {
    const text = stringify(parse(properties), { nullStr: '', lineWidth: 0 });
    return `---\n${text}---${note.slice(whole.length)}`;
  } catch {
    return note;
  }
}
