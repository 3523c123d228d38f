import type * as app from 'obsidian';

/** Tells lines and columns of a text from offsets. */
export class TextPositions {
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  // App: typings: lines and columns begin with 0.
  at(offset: number): app.Loc {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.#lineStarts[low] ?? 0), offset };
  }

  between(from: number, to: number): app.Pos {
    return { start: this.at(from), end: this.at(to) };
  }
}
