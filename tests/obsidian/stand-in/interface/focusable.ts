const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** The elements that the tab key stops at, in order. */
export function focusableIn(el: HTMLElement): HTMLElement[] {
  return el.findAll(focusable).filter(candidate => candidate.isShown());
}
