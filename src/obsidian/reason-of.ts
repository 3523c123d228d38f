import { messageOf } from '../core/message-of';

/** What went wrong, in the words of whoever threw it, as a sentence that another one can follow. */
export function reasonOf(error: unknown): string {
  const words = messageOf(error);
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
