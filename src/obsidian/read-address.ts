import * as networkWording from '../core/wording/network-wording';
import * as pullWording from '../core/wording/pull-wording';
import { readSourceAddress, type SourceAddress } from '../sources/source-address';

/** The address of a list as the settings name it, or the sentence that says what is wrong with it. */
export function readAddress(source: string): SourceAddress | string {
  if (source.trim() === '') return pullWording.noAddress;
  const read = readSourceAddress(source);
  if (read === null) return networkWording.unreadableAddress;
  return read.kind === 'refused' ? read.because : read;
}
