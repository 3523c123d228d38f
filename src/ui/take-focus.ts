/** As a `ref`: gives the focus to what has just appeared, so that keyboard and screen reader follow. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
