/** The words of a failure, whatever was thrown; `instanceof` fails for errors that come from another realm. */
export function messageOf(error: unknown): string {
  const has = typeof error === 'object' && error !== null && 'message' in error;
  return has && typeof error.message === 'string' ? error.message : String(error);
}
