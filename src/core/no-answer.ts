/** Why a server gave no answer, in words that a program can tell apart. */
export type NoAnswerKind = 'offline' | 'unknown host' | 'timed out' | 'too large' | 'cut short' | 'refused';

/** No answer came. What to tell a person depends on what was asked, so the message is for programmers alone. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    readonly kind: NoAnswerKind,
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}
