/** The whole list cannot be had now, and half of it would pass for the whole; the message is a sentence. */
export class ListUnavailable extends Error {
  override readonly name = 'ListUnavailable';
}
