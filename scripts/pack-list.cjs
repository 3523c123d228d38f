/**
 * Turns a reading-list folder into the one object that ships inside the plugin. The list is kept as files that people
 * can read and correct; the plugin cannot read files beside itself on every device, so they travel in its code.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { deflateSync, strToU8 } = require('fflate');

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
    name: list.name,
    files: Object.fromEntries(list.files.map(path => [path, readText(directory, path)])),
    citations,
    entries: list.entries,
  };
}

/**
 * The packed list as it travels inside the plugin: JSON, deflated and written in base64. Data only; a third of its size.
 * Not by Node's zlib, whose bytes depend on the machine, because a build must be the same everywhere.
 */
function deflateList(packed) {
  const deflated = deflateSync(strToU8(JSON.stringify(packed)), { level: 9, mem: 12 });
  return Buffer.from(deflated).toString('base64');
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

module.exports = { packList, deflateList, packedFrom, packCitation, fullName };
