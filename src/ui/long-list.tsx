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
export class LongList<Row> extends Component<LongListProps<Row>, { readonly shown: number }> {
  override state = { shown: 0 };

  override render(): JSX.Element {
    const { rows, draw } = this.props;
    const { shown } = this.state;
    const end = shown + rowsAtOnce;
    const more = Math.min(rowsAtOnce, rows.length - end);
    // The first row of a new portion takes the focus, because the button that asked for it may be gone.
    const firstNew = { tabIndex: -1, ref: takeFocus };
    return (
      <>
        <ul>
          {rows.slice(0, end).map((row, at) => (
            <li key={at} {...(shown > 0 && at === shown && firstNew)}>
              {draw(row)}
            </li>
          ))}
        </ul>
        {more > 0 && (
          <button type="button" class="paper-club-more" onClick={() => this.setState({ shown: end })}>
            {uiWording.more(more)}
          </button>
        )}
      </>
    );
  }
}
