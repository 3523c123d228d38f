/** A file of ours outside of the notes: the journal of the last import, or what was last pulled. Never shared between devices. */
export interface HiddenFile {
  read(): Promise<string | null>;
  /** Replaces the whole file, all or nothing. */
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}

export type HiddenFileName = 'journal.json' | 'pulled.json';
