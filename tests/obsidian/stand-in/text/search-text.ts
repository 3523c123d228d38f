import type * as app from 'obsidian';

/** Matches that touch are one. */
function join(matches: readonly app.SearchMatchPart[]): app.SearchMatches {
  const joined: app.SearchMatchPart[] = [];
  for (const [from, to] of matches) {
    const last = joined.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

// Assumed: letters in order anywhere; a score is 0 at best and sinks with every gap and with the distance from the start.
export const prepareFuzzySearch: typeof app.prepareFuzzySearch = query => {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  return text => {
    const lower = text.toLowerCase();
    const whole = lower.indexOf(letters.join(''));
    const matches: app.SearchMatchPart[] = [];
    let from = Math.max(whole, 0);
    for (const letter of letters) {
      const at = lower.indexOf(letter, from);
      if (at < 0) return null;
      from = at + letter.length;
      matches.push([at, from]);
    }
    const joined = join(matches);
    const distance = (joined[0]?.[0] ?? 0) / Math.max(text.length, 1);
    return { score: -Math.max(joined.length - 1, 0) - distance, matches: joined };
  };
};

// App: typings: the words have spaces between them, and each must be in the text.
export const prepareSimpleSearch: typeof app.prepareSimpleSearch = query => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return text => {
    const lower = text.toLowerCase();
    const places = words.map(word => occurrences(lower, word));
    if (places.some(found => found.length === 0)) return null;
    const matches = join(places.flat().sort((one, other) => one[0] - other[0]));
    return { score: -(matches[0]?.[0] ?? 0) / Math.max(text.length, 1), matches };
  };
};

function occurrences(text: string, word: string): app.SearchMatchPart[] {
  const found: app.SearchMatchPart[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

// Assumed: the best score comes first.
export const sortSearchResults: typeof app.sortSearchResults = results => {
  results.sort((one, other) => other.match.score - one.match.score);
};
