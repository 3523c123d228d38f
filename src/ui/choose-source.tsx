import type { JSX } from 'preact';
import { Component } from 'preact';
import * as words from '../core/wording/choose-wording';
import * as previewWording from '../core/wording/preview-wording';
import type { PropsOf } from './import-handlers';
import type { SourceChoice } from './import-state';
import { Option } from './option';
import { Step } from './step';

/** What was typed under each source stays, so that a look at another one loses nothing. */
interface Typed {
  readonly kind: SourceChoice['kind'];
  readonly path: string;
  readonly text: string;
  readonly missing?: string;
}
const kinds = ['bundled', 'web', 'vault', 'pasted'] as const;

/** The first step: where the list comes from. */
export class ChooseSource extends Component<PropsOf<'choose'>, Typed> {
  override state: Typed = { path: '', text: '', ...this.props.choice };

  override render(): JSX.Element {
    const { refused, handlers } = this.props;
    return (
      <form onSubmit={event => this.#submit(event)} noValidate>
        {/* Made anew, its heading takes the focus, so that what is missing comes into sight. */}
        <Step
          key={this.state.missing}
          heading={words.heading}
          alert={this.state.missing ?? refused?.message}
          buttons={[
            { label: previewWording.cancel, onClick: handlers.close },
            { label: words.next, class: 'mod-cta', type: 'submit' },
          ]}
        >
          <fieldset>
            <legend class="paper-club-hidden">{words.legend}</legend>
            {kinds.map(kind => (
              <div class="paper-club-source" key={kind}>
                <Option
                  type="radio"
                  {...words.sources[kind]}
                  checked={kind === this.state.kind}
                  choose={() => this.setState({ kind })}
                />
                {kind === this.state.kind && this.#field(kind)}
              </div>
            ))}
          </fieldset>
          <p class="paper-club-muted">{words.promise}</p>
        </Step>
      </form>
    );
  }

  #field(kind: SourceChoice['kind']): JSX.Element | null {
    if (kind === 'bundled' || kind === 'web') return null;
    if (kind === 'pasted') {
      return (
        <textarea
          rows={8}
          dir="auto"
          aria-label={words.text}
          value={this.state.text}
          onInput={event => this.setState({ text: event.currentTarget.value })}
        />
      );
    }
    return (
      <input
        ref={this.#suggestPaths}
        type="text"
        dir="auto"
        spellcheck={false}
        aria-label={words.path}
        placeholder={words.pathExample}
        value={this.state.path}
        onInput={event => this.setState({ path: event.currentTarget.value })}
      />
    );
  }

  /** One function for the life of the field, so that the suggestions are made once and taken away with it. */
  readonly #suggestPaths = (input: HTMLInputElement | null): void | (() => void) =>
    input ? this.props.handlers.suggestPaths(input) : undefined;

  #submit(event: Event): void {
    event.preventDefault();
    const choice = this.#choice();
    if (typeof choice === 'string') this.setState({ missing: choice });
    else this.props.handlers.preview(choice);
  }

  /** What was chosen, or the sentence that asks for what is missing. */
  #choice(): SourceChoice | string {
    const { kind, path, text } = this.state;
    if (kind === 'vault') return path.trim() ? { kind, path: path.trim() } : words.needPath;
    if (kind === 'pasted') return text.trim() ? { kind, text } : words.needText;
    return { kind };
  }
}
