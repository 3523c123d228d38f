import { outputPath, readByFumadocs } from './read-by-fumadocs.mjs';
import { walkVault } from './walk-vault.mjs';

const probe = 'Names that are in properties.md';

/**
 * What is wrong with a vault in the eyes of two readers that know nothing of the product: a walk through its folder,
 * and Fumadocs. Only a paper that the list merely mentions may have no note, and then its address stands beside it.
 * @param {string} vault
 */
export async function vaultFaults(vault) {
  const walked = walkVault(vault);
  const read = await readByFumadocs(vault, { [probe]: propertyNames(walked) });
  return [...walkFaults(walked), ...readerFaults(walked, read)];
}

/** Papers that have no note yet, as the design has it: their name is a link, and beside it stands where they are. */
export function promisedPapers({ notes, leadsTo }) {
  const links = notes.flatMap(({ links: found }) => found);
  return new Set(links.filter(link => link.hasAddress && !leadsTo(link.target)).map(link => link.target));
}

/** A link in a property and another name of a note lead somewhere only if the reader has read the properties. */
function propertyNames({ notes }) {
  const names = notes.flatMap(({ properties, propertyLinks }) => [
    ...propertyLinks.map(({ target }) => target),
    ...(properties.aliases ?? []),
  ]);
  return names.map(name => `- [[${name}]]\n`).join('');
}

function walkFaults({ notes, leadsTo }) {
  return notes.flatMap(({ path, links, propertyLinks }) =>
    [...links, ...propertyLinks]
      .filter(link => !leadsTo(link.target) && !link.hasAddress)
      .map(link => `${path} links ${link.target}, which has neither a note nor an address`),
  );
}

function readerFaults(walked, read) {
  const promised = promisedPapers(walked);
  return [
    ...[...read.unresolved]
      .filter(name => !promised.has(name))
      .map(name => `the reader finds no ${name}, which is no paper that the list only mentions`),
    ...[...promised]
      .filter(name => !read.unresolved.has(name))
      .map(name => `the reader finds a note for ${name}, which has none`),
    ...walked.notes.flatMap(note => noteFaults(note, walked, read.notes.get(outputPath(note.path)))),
  ];
}

function noteFaults({ path, body, links }, { leadsTo }, read) {
  if (read === undefined) return [`the reader has no ${path}`];
  // The reader leaves links in headings and tables as they are.
  const inText = links.filter(link => !link.isInHeadingOrTable).map(link => leadsTo(link.target));
  const targets = new Set(inText.filter(target => target !== null).map(outputPath));
  const callouts = [...body.matchAll(/^> \[!(\w+)\]/gm)].map(found => found[1]);
  return [
    ...[...targets]
      .filter(target => !read.leadsTo.has(target))
      .map(target => `${path}: no link to ${target} arrived`),
    ...(callouts.join() === read.callouts.join()
      ? []
      : [`${path} has the callouts ${callouts.join()}, and ${read.callouts.join()} arrived`]),
  ];
}
