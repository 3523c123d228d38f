/** Why a base cannot be shown, in the app's words. */
export class BaseError extends Error {
  override readonly name = 'BaseError';
}
