/** No reading list is this long; what is larger is refused before it is read. */
export const maxListBytes = 10 * 1024 * 1024;

/** Whole megabytes, rounded up so that nothing is said to be 0 MB. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
