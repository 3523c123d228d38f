import { property } from '../note/property-names';
import type { Problem } from '../problem';
import { checkWording } from '../wording/check-wording';
import { isRecord, kindOf } from './shape';
import { isOfTheList, lineOfProperty, type VaultNote } from './vault-note';

const says = checkWording;

/** What each property of a list, its members and its meetings is; a vault made from the template declares the same. */
const ownTypes: ReadonlyMap<string, string> = new Map([
  [property.paperId, 'text'],
  [property.entryId, 'text'],
  [property.sectionId, 'text'],
  [property.listId, 'text'],
  [property.title, 'text'],
  [property.aliases, 'aliases'],
  [property.authors, 'multitext'],
  [property.year, 'number'],
  [property.venue, 'text'],
  [property.url, 'text'],
  [property.papers, 'multitext'],
  [property.sections, 'multitext'],
  [property.entry, 'number'],
  [property.list, 'text'],
  [property.undecided, 'checkbox'],
  [property.status, 'text'],
  [property.tags, 'tags'],
]);

/** The app knows the type of these by itself, and since 1.9 reads them only as lists. */
const ofTheApp: ReadonlySet<string> = new Set([property.aliases, property.tags]);

/** The types that types.json declares; empty when there is no such file or it cannot be read. */
export function declaredTypes(typesJson: unknown): ReadonlyMap<string, string> {
  const types = isRecord(typesJson) ? typesJson['types'] : undefined;
  const declared = new Map<string, string>();
  for (const [name, type] of Object.entries(isRecord(types) ? types : {}))
    if (typeof type === 'string') declared.set(name, type);
  return declared;
}

/** Where types are looked up, and which folder's notes hold variables instead of values. */
interface TypedVault {
  readonly types: ReadonlyMap<string, string>;
  readonly templates: string | null;
}

/** Every property whose value is not what is declared; in a note of the list, also what the list itself writes. */
export function typeProblems(note: VaultNote, vault: TypedVault): readonly Problem[] {
  const ofTheList = isOfTheList(note);
  const isTemplate = vault.templates !== null && note.path.startsWith(vault.templates);
  return Object.entries(note.properties).flatMap(([name, value]) => {
    if (isTemplate && typeof value === 'string' && value.includes('{{')) return [];
    const message = typeFault(name, value, vault.types, ofTheList);
    return message === null ? [] : [{ file: note.path, line: lineOfProperty(note, name), message }];
  });
}

function typeFault(
  name: string,
  value: unknown,
  declared: ReadonlyMap<string, string>,
  ofTheList: boolean,
): string | null {
  // Only a vault that declares properties of the list is expected to declare all of them, but for those of the app.
  const missing = !declared.has(name) && ownTypes.has(name) && !ofTheApp.has(name);
  if (missing && declared.has(property.paperId)) return says.undeclared(name);
  const type = declared.get(name) ?? (ofTheList ? ownTypes.get(name) : undefined);
  const expected = type === undefined ? null : expectation(type, value);
  return expected === null ? null : says.wrongType(name, expected, kindOf(value));
}

/** What a value of the type should be, in words; null when it is that or empty. */
function expectation(type: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'text':
      return typeof value === 'string' ? null : says.text;
    case 'number':
      return typeof value === 'number' ? null : says.number;
    case 'checkbox':
      return typeof value === 'boolean' ? null : says.flag;
    case 'date':
      return isDate(value, /^(\d{4}-\d{2}-\d{2})$/) ? null : says.date;
    case 'datetime':
      return isDate(value, /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/) ? null : says.dateTime;
    case 'multitext':
      return isListOf(value, isScalar) ? null : says.listOfTexts;
    case 'aliases':
      return isListOf(value, isScalar) ? null : says.nameList;
    case 'tags':
      return isListOf(value, isTag) ? null : says.tagList;
    default:
      return null;
  }
}

function isDate(value: unknown, form: RegExp): boolean {
  const day = typeof value === 'string' ? form.exec(value)?.[1] : undefined;
  if (day === undefined) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  // 30 February is read as 1 March by some engines, so the day must come back as it was.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function isTag(value: unknown): boolean {
  return typeof value === 'string' && !/[\s,]/.test(value);
}
