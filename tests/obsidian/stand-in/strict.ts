/** Names that test tools and promises ask of anything. */
const askedByTools = /^(?:then|toJSON|asymmetricMatch|nodeType|tagName|constructor|\$\$typeof|@@.*)$/;

/** An object of the app that throws when asked for a member the stand-in has not, instead of being quietly undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, key) => {
      const known = key in object || typeof key === 'symbol' || askedByTools.test(key);
      if (!known) throw new Error(`The stand-in has no ${name}.${String(key)}`);
      const value: unknown = Reflect.get(object, key, object);
      return value;
    },
  });
}

/** True as long as every public member of a stand-in is one of the app's; the type checker reads it. */
export type OnlyMembersOf<Mine, App> = Exclude<keyof Mine, keyof App> extends never ? true : never;
