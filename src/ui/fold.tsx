import type { ComponentChildren, JSX } from 'preact';
import { Component } from 'preact';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly open?: boolean | undefined;
}

/** A part that is collapsed until it is wanted, and drawn only then, so that what nobody looks at costs nothing. */
export class Fold extends Component<FoldProps, { readonly seen: boolean | undefined }> {
  override state = { seen: this.props.open };

  override render(): JSX.Element {
    const { title, open, children } = this.props;
    return (
      <details open={open} onToggle={() => this.setState({ seen: true })}>
        <summary>{title}</summary>
        {this.state.seen && <div>{children}</div>}
      </details>
    );
  }
}
