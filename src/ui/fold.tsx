import type { ComponentChildren, JSX } from 'preact';
import { Component } from 'preact';

interface FoldProps {
  readonly kind: 'group' | 'note';
  readonly title: ComponentChildren;
  readonly open?: boolean;
}

/** A part that is collapsed until it is wanted, and drawn only then, so that what nobody looks at costs nothing. */
export class Fold extends Component<FoldProps, { readonly seen: boolean }> {
  override state = { seen: this.props.open === true };

  override render(): JSX.Element {
    const { kind, title, open, children } = this.props;
    return (
      <details
        class={`paper-club-fold paper-club-fold-${kind}`}
        open={open}
        onToggle={() => this.setState({ seen: true })}
      >
        <summary>{title}</summary>
        {this.state.seen && <div class="paper-club-fold-body">{children}</div>}
      </details>
    );
  }
}
