/** Why a formula cannot be read or worked out, in the app's words where they are known. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}
