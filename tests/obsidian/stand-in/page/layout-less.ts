const nowhere = { x: 0, y: 0, top: 0, left: 0, bottom: 0, right: 0, width: 0, height: 0 };

/** Gives ranges of text a place on pages that have no layout, as in Jest, because the editor measures them. */
export function placeRanges(win: Window & typeof globalThis): void {
  const { prototype } = win.Range;
  if ('getClientRects' in prototype) return;
  const rect = (): DOMRect => ({ ...nowhere, toJSON: () => nowhere });
  Object.assign(prototype, { getClientRects: () => [], getBoundingClientRect: rect });
}
