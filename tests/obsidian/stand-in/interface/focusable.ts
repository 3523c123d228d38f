const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** The elements that the tab key stops at, in order. */
export function focusableIn(el: HTMLElement): HTMLElement[] {
  return el.findAll(focusable).filter(candidate => isSeen(candidate) && !isPassedOver(candidate));
}

/** A browser also knows what a closed `details` hides; the page of the tests only what is not displayed. */
function isSeen(el: HTMLElement): boolean {
  const { checkVisibility } = el as Partial<Pick<HTMLElement, 'checkVisibility'>>;
  return checkVisibility ? checkVisibility.call(el) : el.isShown();
}

/** Of radio buttons that belong together, the tab key stops at the chosen one alone. */
function isPassedOver(el: HTMLElement): boolean {
  if (!el.instanceOf(HTMLInputElement) || el.type !== 'radio' || el.checked || el.name === '') return false;
  const chosen = [...el.doc.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
  return chosen.some(other => other.name === el.name && other.form === el.form);
}
