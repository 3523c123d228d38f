import type * as app from 'obsidian';
import { runningHost } from './running-host';

const optionsOf = new WeakMap<Element, app.TooltipOptions>();

// App: docs: the tooltip is the element's `aria-label`, so any element with one has a tooltip. Assumed: none for an empty text.
export const setTooltip: typeof app.setTooltip = (el, tooltip, options = {}) => {
  el.setAttr('aria-label', tooltip === '' ? null : tooltip);
  if (options.placement) el.setAttr('data-tooltip-position', options.placement);
  optionsOf.set(el, options);
};

let shown: HTMLElement | null = null;

export function hideTooltip(): void {
  shown?.detach();
  shown = null;
}

// Assumed: there is one tooltip at a time, below the element unless told otherwise.
export const displayTooltip: typeof app.displayTooltip = (newTargetEl, content, options = {}) => {
  hideTooltip();
  const { placement = 'bottom', classes = [], gap = 4 } = options;
  const tooltip = newTargetEl.doc.body.createDiv({ cls: ['tooltip', `mod-${placement}`, ...classes] });
  tooltip.setText(content);
  tooltip.createDiv('tooltip-arrow');
  const target = newTargetEl.getBoundingClientRect();
  const own = tooltip.getBoundingClientRect();
  const middle = {
    x: (target.left + target.right - own.width) / 2,
    y: (target.top + target.bottom - own.height) / 2,
  };
  const place = {
    bottom: { x: middle.x, y: target.bottom + gap },
    top: { x: middle.x, y: target.top - own.height - gap },
    left: { x: target.left - own.width - gap, y: middle.y },
    right: { x: target.right + gap, y: middle.y },
  }[placement];
  tooltip.setCssStyles({ left: `${Math.max(0, place.x)}px`, top: `${Math.max(0, place.y)}px` });
  shown = tooltip;
};

/** Shows tooltips while the pointer rests on what has one; answers the way to stop it. */
export function watchTooltips(win: Window): () => void {
  let forget = (): void => undefined;
  const enter = (event: Event): void => {
    const origin = event.target as Element | null;
    const target = origin?.closest<HTMLElement>('[aria-label]');
    forget();
    hideTooltip();
    if (!target) return;
    const options = optionsOf.get(target) ?? {};
    const show = (): void => displayTooltip(target, target.getAttr('aria-label') ?? '', options);
    forget = runningHost().settle.later(options.delay ?? 0, show);
  };
  const leave = (): void => {
    forget();
    hideTooltip();
  };
  win.document.addEventListener('mouseover', enter);
  win.document.addEventListener('mousedown', leave);
  return () => {
    leave();
    win.document.removeEventListener('mouseover', enter);
    win.document.removeEventListener('mousedown', leave);
  };
}
