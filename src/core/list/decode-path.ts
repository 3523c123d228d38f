/** A path of an address as a file system would write it; null when it cannot be read. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
