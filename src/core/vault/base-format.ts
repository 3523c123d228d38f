import { checkWording } from '../wording/check-wording';
import type { Fault, Place, Shape } from './shape';
import { flag, isRecord, kindOf, listOf, mapOf, matching, number, oneOf, record, text, whole } from './shape';

const says = checkWording;

const propertyId = matching(/^\S.*$/, says.propertyId);
const direction = oneOf('ASC', 'DESC');
const ordering = record({ property: propertyId, direction });

/** A condition in Obsidian's formula language, or conditions joined by one of and, or, not. */
const condition: Shape = (value, at) => {
  if (typeof value === 'string') return balanced(value, at);
  if (!isRecord(value))
    return [{ at, message: says.wrongValue(at.join(' › '), says.condition, kindOf(value)) }];
  if (Object.keys(value).length !== 1) return [{ at, message: says.oneCondition }];
  const conditions = listOf(condition);
  return record({}, { and: conditions, or: conditions, not: conditions })(value, at);
};

const formula: Shape = (value, at) => (typeof value === 'string' ? balanced(value, at) : text(value, at));

/** A view of a plugin brings keys of its own, so a view is open. */
const view = record(
  {
    type: matching(/^[a-z][a-z0-9-]*$/, says.oneOf(['table', 'cards', 'list'])),
    name: matching(/\S/, says.text),
  },
  {
    filters: condition,
    groupBy: ordering,
    order: listOf(propertyId),
    sort: listOf(ordering),
    summaries: mapOf(text),
    limit: whole,
    rowHeight: oneOf('short', 'medium', 'tall', 'extra tall'),
    columnSize: mapOf(number),
    image: text,
    imageFit: oneOf('cover', 'contain'),
    imageAspectRatio: number,
    cardSize: number,
    markers: oneOf('bullets', 'numbers', 'none'),
    indentProperties: flag,
    separator: text,
  },
  'open',
);

const base = record(
  {},
  {
    views: listOf(view),
    filters: condition,
    formulas: mapOf(formula),
    properties: mapOf(record({}, { displayName: text }, 'open')),
    summaries: mapOf(formula),
  },
);

/** Every fault of a parsed `.base` file against its documented format; an empty file is a base of everything. */
export function baseFaults(value: unknown): readonly Fault[] {
  if (value === null || value === undefined) return [];
  return [...base(value, []), ...unknownFormulas(value), ...sameViews(value)];
}

/** The names of a base's views, which links and embeds name after the `#`. */
export function viewNames(value: unknown): readonly string[] {
  const views: readonly unknown[] = isRecord(value) && Array.isArray(value['views']) ? value['views'] : [];
  return views.flatMap(each => (isRecord(each) && typeof each['name'] === 'string' ? [each['name']] : []));
}

function sameViews(value: unknown): readonly Fault[] {
  return viewNames(value).flatMap((name, index, names) =>
    names.indexOf(name) < index ? [{ at: ['views', index, 'name'], message: says.sameView(name) }] : [],
  );
}

/** `formula.x` names a formula that the base must define. */
function unknownFormulas(value: unknown): readonly Fault[] {
  const formulas = isRecord(value) ? value['formulas'] : undefined;
  const known = new Set(isRecord(formulas) ? Object.keys(formulas) : []);
  const faults: Fault[] = [];
  const visit = (each: unknown, at: Place): void => {
    const name = typeof each === 'string' ? /^formula\.(.+)$/.exec(each)?.[1] : undefined;
    if (name !== undefined && !known.has(name)) faults.push({ at, message: says.unknownFormula(name) });
    if (Array.isArray(each)) each.forEach((item, index) => visit(item, [...at, index]));
    else if (isRecord(each))
      for (const [key, item] of Object.entries(each)) {
        visit(key, [...at, key]);
        visit(item, [...at, key]);
      }
  };
  visit(value, []);
  return faults;
}

/** Brackets and quotes must be closed: the app shows a broken formula only as an empty column. */
function balanced(source: string, at: Place): readonly Fault[] {
  const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
  const open: string[] = [];
  const bare = source.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
  for (const character of bare) {
    const close = closing[character];
    if (close !== undefined) open.push(close);
    else if (')]}'.includes(character) && open.pop() !== character) return [fault(at)];
  }
  return open.length > 0 || /["']/.test(bare) ? [fault(at)] : [];
}

function fault(at: Place): Fault {
  return { at, message: says.unbalanced(at.join(' › ')) };
}
