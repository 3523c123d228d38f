/**
 * Turns a reading-list folder into the one object that ships inside the plugin. The list is kept as files that people
 * can read and correct; the plugin cannot read files beside itself on every device, so they travel in its code.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const STRONG_ID = /^(arxiv|doi|acl|openreview):\S+$/;
const ARXIV = 'https://arxiv.org/abs/';
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
  const shorten = shortener(citations, list.files);
  return {
    name: list.name,
    files: Object.fromEntries(list.files.map(path => [path, shorten(readText(directory, path))])),
    citations,
    entries: list.entries,
  };
}

/**
 * Says once what a list says often: `{3}` is the link of citation 3, `{#3}` its title, `{/3}` the path of file 3 and
 * `{}` the beginning of an arXiv address. `expandText` in src/sources/packed-list.ts takes it back.
 */
function shortener(citations, paths) {
  const links = citations.map(({ id, title }, index) => [`[${title}](${addressOf(id)})`, `{${index}}`]);
  const titles = citations.map(({ title }, index) => [title, `{#${index}}`]);
  const files = paths.map((path, index) => [`](${path})`, `]({/${index}})`]);
  const phrases = [...links, ...titles, ...files, [ARXIV, '{}']];
  return text => {
    if (/\{[#/]?\d*\}/.test(text))
      throw new Error('A packed text may hold no "{3}", which has a meaning of its own.');
    return phrases.reduce((shorter, [phrase, token]) => shorter.replaceAll(phrase, token), text);
  };
}

/** As `addressOfPaper` in src/core/list/paper-id.ts says it for these two kinds, the only ones that a list here has. */
function addressOf(id) {
  if (id.startsWith('arxiv:')) return ARXIV + id.slice('arxiv:'.length);
  if (id.startsWith('url:')) return id.slice('url:'.length);
  throw new Error(`Citations are packed by arxiv: and url: ids; ${id} is neither.`);
}

/** The files that a packed list is made from, so that a build that watches sees them change. */
function packedFrom(directory) {
  const list = JSON.parse(readText(directory, 'list.json'));
  return ['list.json', list.citations, ...list.files].map(path => join(directory, path));
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
  const packed = { id: item.id, title: item.title };
  setFilled(packed, 'authors', (evident('author') ?? []).map(fullName));
  setFilled(packed, 'year', evident('issued')?.['date-parts']?.[0]?.[0]);
  setFilled(packed, 'venue', evident('container-title'));
  setFilled(packed, 'nicknames', distinct(aliases.map(alias => alias.name)));
  setFilled(packed, 'titleVariants', distinct(titleVariants.map(variant => variant.title)));
  setFilled(packed, 'sameAs', sameAs);
  return packed;
}

/** Obsidian takes two aliases that differ only in case for one. */
function distinct(names) {
  return names.filter((name, index) => index === names.findIndex(other => sameName(name, other)));
}

function sameName(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

function setFilled(packed, key, value) {
  if (value !== undefined && value.length !== 0) packed[key] = value;
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

module.exports = { packList, packedFrom, packCitation, fullName };
