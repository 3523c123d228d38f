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
    <label>
      <input
        type={type}
        name="paper-club-source"
        checked={checked}
        onChange={event => choose(event.currentTarget.checked)}
      />
      <span>
        {title}
        <span class="paper-club-muted">{about}</span>
      </span>
    </label>
  );
}
