/**
 * Turns a reading-list folder into the one text that ships inside the plugin. The list is kept as files that people
 * can read and correct; the plugin cannot read files beside itself on every device, so they travel in its code.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { deflateRaw } = require('pako');

/** Where a README links its own pages. */
const PAGE_LINKS = /\([^:()]+\.md\)/g;
const STRONG_ID = /^(arxiv|doi|acl|openreview):\S+$/;
const ADDRESS_ID = /^url:https:\/\/\S+$/;

/**
 * Packs the folder that holds `list.json`; throws with a sentence when the folder does not hold together.
 * @param {string} directory
 */
function packList(directory) {
  const list = JSON.parse(readText(directory, 'list.json'));
  const citations = JSON.parse(readText(directory, list.citations)).map(packCitation);
  const known = new Set(citations.map(citation => citation.id));
  for (const id of Object.values(list.entries).flat()) {
    if (!known.has(id)) throw new Error(`list.json names ${id}, which ${list.citations} does not have.`);
  }
  return {
    files: new Map(pathsOf(directory).map(path => [path, readText(directory, path)])),
    citations,
    entries: list.entries,
  };
}

/**
 * The packed list as it travels inside the plugin: one text, deflated and written in base85. Data only; a third of its
 * size. Not by Node's zlib, whose bytes depend on the machine, because a build must be the same everywhere.
 */
function deflateList(packed) {
  // Less memory makes smaller blocks with codes of their own, which suits a text of unlike parts.
  return writeBase85(deflateRaw(writeList(packed), { level: 9, memLevel: 6 }));
}

/** The texts and then the tables of citations and entries; plain lines deflate better than JSON. */
function writeList({ files, citations, entries }) {
  const works = citations.map(({ id, sameAs, title, titleVariants, authors, nicknames, year, venue }) =>
    writeRow([[id, ...sameAs], [title, ...titleVariants], authors, nicknames, [year ?? ''], [venue ?? '']]),
  );
  const named = Object.entries(entries).map(([title, ids]) => writeRow([[title], ids]));
  const [readme, ...pages] = files.values();
  const spaced = readme.replace(PAGE_LINKS, link => link.replaceAll('_', ' '));
  const parts = [spaced, ...pages, works.join('\n'), named.join('\n')];
  for (const part of parts) {
    if (part.includes('\f'))
      throw new Error(`A form feed divides the texts of a list; take it out of "${part.split('\n', 1)}".`);
  }
  return parts.join('\f');
}

function writeRow(cells) {
  for (const words of cells.flat()) {
    if (/[|\t\n]/.test(words))
      throw new Error(`"${words}" holds what divides a table: "|", a tab or a line end.`);
  }
  return cells.map(cell => cell.join('|')).join('\t');
}

/** ZeroMQ's digits, none of which needs an escape in code. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** Five digits for each four bytes, so it grows by a quarter where base64 grows by a third. */
function writeBase85(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = [...bytes.slice(at, at + 4)];
    const [a, b = 0, c = 0, d = 0] = group;
    const value = ((a * 256 + b) * 256 + c) * 256 + d;
    const digits = [4, 3, 2, 1, 0].map(power => DIGITS[Math.floor(value / 85 ** power) % 85]);
    text += digits.slice(0, group.length + 1).join('');
  }
  return text;
}

/** The files that a packed list is made from, so that a build that watches sees them change. */
function packedFrom(directory) {
  const list = JSON.parse(readText(directory, 'list.json'));
  return ['list.json', list.citations, ...pathsOf(directory)].map(path => join(directory, path));
}

/** The README and the pages that it links, which make up the list. */
function pathsOf(directory) {
  const links = readText(directory, 'README.md').match(PAGE_LINKS) ?? [];
  const pages = links.map(link => link.slice(1, -1));
  const spaced = pages.find(page => page.includes(' '));
  if (spaced !== undefined) throw new Error(`"${spaced}" has a space; name pages with underscores.`);
  return ['README.md', ...pages];
}

/** Line endings are LF in the package whatever git checked out. */
function readText(directory, path) {
  return readFileSync(join(directory, path), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

/** Keeps what a note shows and has evidence; the evidence itself is for those who mend the list. */
function packCitation(item) {
  const { status = {}, sameAs = [], aliases = [], titleVariants = [] } = item.custom ?? {};
  for (const id of [item.id, ...sameAs]) requireId(id, item.title);
  const evident = field => (status[field] === 'unknown' ? undefined : item[field]);
  return {
    id: item.id,
    sameAs,
    title: item.title,
    titleVariants: distinct(titleVariants.map(variant => variant.title)),
    authors: (evident('author') ?? []).map(fullName),
    nicknames: distinct(aliases.map(alias => alias.name)),
    year: evident('issued')?.['date-parts']?.[0]?.[0] ?? null,
    venue: evident('container-title') ?? null,
  };
}

/** Obsidian takes two aliases that differ only in case for one. */
function distinct(names) {
  return names.filter((name, index) => index === names.findIndex(other => sameName(name, other)));
}

function sameName(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

function requireId(id, title) {
  if (STRONG_ID.test(id) || ADDRESS_ID.test(id)) return;
  throw new Error(`"${id}" of "${title}" is no paper id; expected something like arxiv:2005.14165.`);
}

/** A CSL name in the order people write it: "Henrique Ponde de Oliveira Pinto", "Sammy Davis, Jr." */
function fullName(name) {
  if (name.literal !== undefined) return name.literal;
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family];
  const plain = parts.filter(part => part !== undefined && part !== '').join(' ');
  if (name.suffix === undefined) return plain;
  return name['comma-suffix'] ? `${plain}, ${name.suffix}` : `${plain} ${name.suffix}`;
}

module.exports = { packList, deflateList, packedFrom, packCitation, fullName };
