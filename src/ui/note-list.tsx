import type { JSX } from 'preact';
import { LongList } from './long-list';
import { NoteName } from './note-name';
import type { Openers } from './openers';

/** Notes by name, each opening where the host has it. */
export function NoteList({
  paths,
  openers,
}: {
  readonly paths: readonly string[];
  readonly openers: Openers;
}): JSX.Element {
  return <LongList rows={paths} draw={path => <NoteName path={path} openers={openers} />} />;
}
