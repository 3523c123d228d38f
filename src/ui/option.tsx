import type { JSX } from 'preact';

interface OptionProps {
  readonly type: 'radio' | 'checkbox';
  readonly title: string;
  readonly about: string;
  readonly checked: boolean;
  readonly choose: (checked: boolean) => void;
}

/** Something to choose or to tick, with a word about what it means. */
export function Option({ type, title, about, checked, choose }: OptionProps): JSX.Element {
  return (
    <label class="paper-club-source-label">
      <input
        type={type}
        name="paper-club-source"
        checked={checked}
        onChange={event => choose(event.currentTarget.checked)}
      />
      <span>
        {title}
        <span class="paper-club-muted paper-club-source-about">{about}</span>
      </span>
    </label>
  );
}
