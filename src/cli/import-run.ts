import type { ImportRequest } from './arguments';
import type { ListRun } from './list-run';

/** What one run of an import knows from the start. */
export interface ImportRun extends ListRun {
  readonly request: ImportRequest;
}
