type Method = (...args: never[]) => unknown;

/** Written as a method, so that a stand-in may ask for its own `TFile` where the app hands out its `TFile`. */
type Taking<Parameters extends unknown[]> = { call(...args: Parameters): unknown }['call'];

/** The public members of a stand-in that its class in the app has not, or whose parameters the app's callers would not fit. */
type Adrift<Mine, App> = {
  [Key in keyof Mine]: Key extends keyof App
    ? App[Key] extends Method
      ? Mine[Key] extends Taking<Parameters<App[Key]>>
        ? never
        : Key
      : never
    : Key;
}[keyof Mine];

/**
 * `true` as long as every public member of a stand-in is one of the app's; otherwise the names that are not.
 * `const _anchor: Anchored<Vault, app.Vault> = true` breaks the type check when the typings move.
 */
export type Anchored<Mine, App, Extra extends PropertyKey = never> = [
  Exclude<Adrift<Mine, App>, Extra>,
] extends [never]
  ? true
  : Exclude<Adrift<Mine, App>, Extra>;

/** Says to the type checker that the stand-ins hold to the app: `anchor<Anchored<Vault, app.Vault>>(true)`. */
export function anchor<Held extends true>(_held: Held): void {
  // The types are the whole of it.
}
