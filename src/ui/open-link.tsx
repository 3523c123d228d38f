import type { ComponentChildren, JSX } from 'preact';

interface OpenLinkProps {
  /** Null for what is not there to be opened. */
  readonly open: (() => void) | null;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A name that opens what it names, or just the name where there is nothing to open. */
export function OpenLink({ open, class: kind, children }: OpenLinkProps): JSX.Element {
  if (!open) return <span class={kind}>{children}</span>;
  return (
    <button type="button" class={`paper-club-link ${kind}`} onClick={open}>
      {children}
    </button>
  );
}
