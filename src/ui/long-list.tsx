import type { ComponentChildren, JSX } from 'preact';
import { Component } from 'preact';
import * as uiWording from '../core/wording/ui-wording';
import { takeFocus } from './take-focus';

/** So many rows are drawn at once; more would freeze a phone. */
const rowsAtOnce = 200;

interface LongListProps<Row> {
  readonly rows: readonly Row[];
  readonly draw: (row: Row) => ComponentChildren;
}

/** A list of any length, drawn portion by portion, with a button for the next one. */
export class LongList<Row> extends Component<LongListProps<Row>, { readonly asked: number }> {
  override state = { asked: rowsAtOnce };

  override render(): JSX.Element {
    const { rows, draw } = this.props;
    const { asked } = this.state;
    const more = Math.min(rowsAtOnce, rows.length - asked);
    return (
      <>
        <ul class="paper-club-list">{rows.slice(0, asked).map((row, at) => this.row(draw(row), at))}</ul>
        {more > 0 && (
          <button
            type="button"
            class="paper-club-more"
            onClick={() => this.setState({ asked: asked + rowsAtOnce })}
          >
            {uiWording.more(more)}
          </button>
        )}
      </>
    );
  }

  /** The first row of a new portion takes the focus, because the button that asked for it may be gone. */
  private row(drawn: ComponentChildren, at: number): JSX.Element {
    const isFirstNew = at > 0 && at === this.state.asked - rowsAtOnce;
    return (
      <li key={at} {...(isFirstNew ? { tabIndex: -1, ref: takeFocus } : {})}>
        {drawn}
      </li>
    );
  }
}
