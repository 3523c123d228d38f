/** The notes of a vault, as an action needs them. Paths are relative to the vault, with `/`. */
export interface NoteStore {
  /** Every file of the vault that is not hidden, so that new names clash with nothing. */
  paths(): Promise<readonly string[]>;
  /** The notes whose properties hold one of these keys, wherever they are in the vault. */
  notesWith(keys: readonly string[]): Promise<readonly StoredNote[]>;
  /** Makes missing folders; throws when a file is there already. Afterwards the note is whole or absent. */
  create(path: string, text: string): Promise<void>;
  /** Writes only if the note still reads `before`; answers whether it did. The note is old or new, never half. */
  replace(path: string, before: string, after: string): Promise<boolean>;
  /** Removes the note only if it still reads `before`; answers whether it did. */
  remove(path: string, before: string): Promise<boolean>;
}

export interface StoredNote {
  readonly path: string;
  readonly text: string;
}
