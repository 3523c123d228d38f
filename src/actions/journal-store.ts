/** Keeps the journal of the last import, outside of the notes. Never shared between devices. */
export interface JournalStore {
  read(): Promise<string | null>;
  /** Replaces the whole journal, all or nothing. */
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}
