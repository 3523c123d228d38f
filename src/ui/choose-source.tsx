import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../core/problem';
import { uiWording } from '../core/wording/ui-wording';
import type { ImportHandlers } from './import-handlers';
import type { SourceChoice } from './import-state';
import { StepHeading } from './step-heading';

interface ChooseSourceProps {
  readonly choice: SourceChoice;
  readonly refused: Problem | null;
  readonly handlers: Pick<ImportHandlers, 'preview' | 'suggestPaths' | 'close'>;
}

const words = uiWording.choose;

/** The first step: where the list comes from. */
export function ChooseSource({ choice, refused, handlers }: ChooseSourceProps): JSX.Element {
  const [chosen, choose] = useState(choice);
  const [missing, setMissing] = useState<string | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const lack = lacking(chosen);
    setMissing(lack);
    if (lack === null) handlers.preview(chosen);
  };
  return (
    <form class="paper-club-step" onSubmit={submit} noValidate>
      <div>
        <StepHeading>{words.heading}</StepHeading>
        <Refusal message={missing ?? refused?.message ?? null} />
      </div>
      <Sources chosen={chosen} choose={choose} suggestPaths={handlers.suggestPaths} />
      <p class="paper-club-muted">{words.promise}</p>
      <div class="paper-club-buttons">
        <button type="button" onClick={handlers.close}>
          {uiWording.preview.cancel}
        </button>
        <button type="submit" class="mod-cta">
          {words.next}
        </button>
      </div>
    </form>
  );
}

interface SourcesProps {
  readonly chosen: SourceChoice;
  readonly choose: (choice: SourceChoice) => void;
  readonly suggestPaths: ImportHandlers['suggestPaths'];
}

/** Keeps what was typed under each source, so that a look at another one loses nothing. */
function Sources({ chosen, choose, suggestPaths }: SourcesProps): JSX.Element {
  const [path, setPath] = useState(chosen.kind === 'vault' ? chosen.path : '');
  const [text, setText] = useState(chosen.kind === 'pasted' ? chosen.text : '');
  const choosePath = (typed: string): void => {
    setPath(typed);
    choose({ kind: 'vault', path: typed.trim() });
  };
  const chooseText = (typed: string): void => {
    setText(typed);
    choose({ kind: 'pasted', text: typed });
  };
  const at = chosen.kind;
  return (
    <fieldset class="paper-club-sources">
      <legend class="paper-club-hidden">{words.legend}</legend>
      <Source
        chosen={at === 'bundled'}
        choose={() => choose({ kind: 'bundled' })}
        title={words.bundled}
        about={words.bundledAbout}
      />
      <Source
        chosen={at === 'vault'}
        choose={() => choosePath(path)}
        title={words.vault}
        about={words.vaultAbout}
      >
        <PathInput path={path} setPath={choosePath} suggestPaths={suggestPaths} />
      </Source>
      <Source
        chosen={at === 'pasted'}
        choose={() => chooseText(text)}
        title={words.pasted}
        about={words.pastedAbout}
      >
        <TextInput text={text} setText={chooseText} />
      </Source>
    </fieldset>
  );
}

function lacking(choice: SourceChoice): string | null {
  if (choice.kind === 'vault' && choice.path.trim() === '') return words.needPath;
  if (choice.kind === 'pasted' && choice.text.trim() === '') return words.needText;
  return null;
}

/** Stands in the page even when empty, because a live region speaks only of what changes in it. */
function Refusal({ message }: { message: string | null }): JSX.Element {
  return <div role="alert">{message !== null && <p class="paper-club-refusal">{message}</p>}</div>;
}

interface SourceProps {
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly title: string;
  readonly about: string;
  readonly children?: ComponentChildren;
}

function Source({ chosen, choose, title, about, children }: SourceProps): JSX.Element {
  return (
    <div class="paper-club-source">
      <label class="paper-club-source-label">
        <input type="radio" name="paper-club-source" checked={chosen} onChange={choose} />
        <span>
          {title}
          <span class="paper-club-muted paper-club-source-about">{about}</span>
        </span>
      </label>
      {chosen && children}
    </div>
  );
}

interface PathInputProps {
  readonly path: string;
  readonly setPath: (path: string) => void;
  readonly suggestPaths: ImportHandlers['suggestPaths'];
}

function PathInput({ path, setPath, suggestPaths }: PathInputProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  // Before the first key can be pressed.
  useLayoutEffect(() => (input.current ? suggestPaths(input.current) : undefined), []);
  return (
    <input
      ref={input}
      class="paper-club-path"
      type="text"
      dir="auto"
      spellcheck={false}
      aria-label={words.path}
      placeholder={words.pathExample}
      value={path}
      onInput={event => setPath(event.currentTarget.value)}
    />
  );
}

interface TextInputProps {
  readonly text: string;
  readonly setText: (text: string) => void;
}

function TextInput({ text, setText }: TextInputProps): JSX.Element {
  return (
    <textarea
      class="paper-club-text"
      rows={8}
      dir="auto"
      aria-label={words.text}
      value={text}
      onInput={event => setText(event.currentTarget.value)}
    />
  );
}
