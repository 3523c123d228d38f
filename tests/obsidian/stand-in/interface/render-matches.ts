import type * as app from 'obsidian';

// App: typings: a match is a range of the text; `offset` says how far before the text the ranges count from.
export const renderMatches: typeof app.renderMatches = (el, text, matches, offset = 0) => {
  let done = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(done, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    el.appendText(text.slice(done, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    done = end;
  }
  el.appendText(text.slice(done));
};

export const renderResults: typeof app.renderResults = (el, text, result, offset) =>
  renderMatches(el, text, result.matches, offset);
