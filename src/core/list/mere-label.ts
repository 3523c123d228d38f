const labels = new Set(
  (
    'abs abstract acl acm annotated arxiv bib bibtex blog blogpost blog-post camera-ready checkpoint code data dataset demo ' +
    'details doc docs doi download full-text github hf homepage html here ieee info link links model models nips openreview page paper ' +
    'papers pdf post poster ppt preprint presentation project project-page ps publication read report repo repository review site slide ' +
    'slides source springer supplement talk text this tweet url video web webpage website weights wiki youtube'
  ).split(' '),
);

/** Whether a link's text says only what kind of thing it leads to ("pdf", "[Paper]", "here"), and is no title. */
export function isMereLabel(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(word => word !== '' && !/^\d+$/.test(word));
  if (words.length === 0) return true;
  if (labels.has(words.join('-'))) return true;
  return (
    words.length <= 3 &&
    words.every(word => labels.has(word) || /^(?:the|a|official|original|our|and)$/.test(word))
  );
}
