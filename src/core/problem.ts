/** Something a person should know or mend: where it is, and one sentence that says what to do. */
export interface Problem {
  /** A path inside the source, or inside the vault. */
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
}
