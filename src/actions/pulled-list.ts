import type { KeptFiles, Known } from './remote-list';

/** What is remembered of a list on the network, so that an unchanged one costs a request and no reading. */
export interface PulledList {
  readonly version: 1;
  readonly source: string;
  readonly known: Known;
  readonly kept: KeptFiles;
  /** Whether the vault took everything of it; what it did not take is offered again without being asked for anew. */
  readonly isTaken: boolean;
}

/** Keeps what is remembered of a list, outside of the notes; it may be lost at any time, and is then read anew. */
export interface PulledStore {
  read(): Promise<string | null>;
  /** Replaces the whole, all or nothing. */
  write(text: string): Promise<void>;
}

/** Null for nothing, for another source and for what cannot be read. */
export function readPulled(text: string | null, source: string): PulledList | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isPulled(value) && value.source === source ? value : null;
  } catch {
    return null;
  }
}

function isPulled(value: unknown): value is PulledList {
  if (!isRecord(value) || value.version !== 1) return false;
  const { known, kept } = value;
  if (!isRecord(known) || !isRecord(kept)) return false;
  const marks = [known.etag, known.modified].every(each => each === null || typeof each === 'string');
  return typeof known.revision === 'string' && marks && [kept.ids, kept.texts].every(isTable);
}

function isTable(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(each => typeof each === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
