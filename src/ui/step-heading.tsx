import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A heading that takes the focus when its step appears, so that keyboard and screen reader follow. */
export function StepHeading({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 class="paper-club-heading" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}
