import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly open?: boolean;
  /** Called only once the fold has been opened, so that what nobody looks at costs nothing. */
  readonly children: () => ComponentChildren;
  readonly kind: 'group' | 'note';
}

/** A part that is collapsed until it is wanted. */
export function Fold({ title, open = false, children, kind }: FoldProps): JSX.Element {
  const [seen, see] = useState(open);
  const [start] = useState(open);
  return (
    <details
      class={`paper-club-fold paper-club-fold-${kind}`}
      open={start}
      onToggle={event => {
        if (event.currentTarget.open) see(true);
      }}
    >
      <summary>{title}</summary>
      {seen && <div class="paper-club-fold-body">{children()}</div>}
    </details>
  );
}
