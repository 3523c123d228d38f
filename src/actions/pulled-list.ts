import type { HiddenFile } from './hidden-file';
import type { KeptFiles, Known } from './remote-list';

/** What is remembered of a list on the network, so that an unchanged one costs a request and no reading. */
export interface PulledList {
  readonly version: 1;
  readonly source: string;
  readonly known: Known;
  readonly kept: KeptFiles;
  /** Whether the vault took everything of it; what it did not take is offered again without being asked for anew. */
  readonly isTaken: boolean;
  /** Fingerprint of the journal then: whatever was imported or undone since may have changed what the vault has. */
  readonly journal: string;
}

/** What is remembered of a list lies outside of the notes; it may be lost at any time, and the list is then read anew. */
export interface PulledStore {
  readonly pulled: Pick<HiddenFile, 'read' | 'write'>;
  readonly journal: Pick<HiddenFile, 'read'>;
}

/** The list that was pulled last, as the journal names it; null when there was none. */
export function sourceLastPulled(text: string | null): string | null {
  return parsePulled(text)?.source ?? null;
}

/** Null for nothing, for another source and for what cannot be read. */
export function readPulled(text: string | null, source: string): PulledList | null {
  const pulled = parsePulled(text);
  return pulled?.source === source ? pulled : null;
}

function parsePulled(text: string | null): PulledList | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isPulled(value) ? value : null;
  } catch {
    return null;
  }
}

function isPulled(value: unknown): value is PulledList {
  if (!isRecord(value) || value.version !== 1) return false;
  const { known, kept } = value;
  if (!isRecord(known) || !isRecord(kept)) return false;
  const marks = [known.etag, known.modified].every(each => each === null || typeof each === 'string');
  const texts = [value.source, value.journal, known.revision].every(each => typeof each === 'string');
  return texts && marks && [kept.ids, kept.texts].every(isTable);
}

function isTable(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(each => typeof each === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
