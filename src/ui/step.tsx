import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact';
import { takeFocus } from './take-focus';

interface StepButton extends ButtonHTMLAttributes {
  readonly label: string;
}

interface StepProps {
  readonly heading: string;
  readonly alert?: string | null | undefined;
  readonly busy?: boolean;
  readonly buttons: readonly (StepButton | false)[];
  readonly children?: ComponentChildren;
}

/** The frame of every step: a heading that takes the focus, what the step shows, and its buttons. */
export function Step({ heading, alert, busy, buttons, children }: StepProps): JSX.Element {
  return (
    <div class="paper-club-step" aria-busy={busy}>
      <div>
        <h2 tabIndex={-1} ref={takeFocus}>
          {heading}
        </h2>
        {/* Stands in the page even when empty, because a live region speaks only of what changes in it. */}
        <div role="alert">{alert && <p>{alert}</p>}</div>
      </div>
      {children}
      <div class="paper-club-buttons">{buttons.map(each => each && drawButton(each))}</div>
    </div>
  );
}

function drawButton({ label, ...attributes }: StepButton): JSX.Element {
  return (
    <button type="button" {...attributes}>
      {label}
    </button>
  );
}
