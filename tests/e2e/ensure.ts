/** Runs a check or a wait; where it fails, the failure begins with what should have been so, in a member's words. */
export async function ensure(what: string, check: () => unknown): Promise<void> {
  try {
    await check();
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Error(`Not so: ${what}\n${found}`, { cause: error });
  }
}
