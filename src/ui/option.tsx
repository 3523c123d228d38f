import type { InputHTMLAttributes, JSX } from 'preact';

interface OptionProps extends Omit<InputHTMLAttributes, 'title'> {
  readonly title: string;
  readonly about: string;
}

/** Something to tick or to choose, with a word about what it means. */
export function Option({ title, about, ...input }: OptionProps): JSX.Element {
  return (
    <label class="paper-club-source-label">
      <input {...input} />
      <span>
        {title}
        <span class="paper-club-muted paper-club-source-about">{about}</span>
      </span>
    </label>
  );
}
