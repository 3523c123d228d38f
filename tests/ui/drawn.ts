import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** A view drawn into an empty page. */
export async function drawn(view: VNode): Promise<HTMLElement> {
  document.body.replaceChildren();
  const page = document.createElement('div');
  document.body.append(page);
  await act(() => render(view, page));
  return page;
}

/** Does something a person would do and waits until the page shows it. */
export async function doing(deed: () => void): Promise<void> {
  await act(deed);
}
