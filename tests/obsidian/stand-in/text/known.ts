/** Names that test tools, bundlers and promises ask of anything. */
const askedByTools =
  /^(?:then|toJSON|constructor|asymmetricMatch|nodeType|nodeName|tagName|isEqualNode|hasAttribute|window|self|props|size|length|sample|_isMockFunction|_reactInternals|__esModule|default|\$\$typeof|@@.*)$/;

/** The names under which the module hands out its classes, so that a subclass of a plugin is told its app class. */
const exportedAs = new WeakMap<object, string>();

function refuse(name: string, key: string): never {
  throw new Error(`The stand-in has no ${name}.${key}`);
}

function appClassName(instance: unknown): string {
  let prototype: unknown = Object.getPrototypeOf(instance);
  while (typeof prototype === 'object' && prototype !== null) {
    const declared: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    const name = typeof declared === 'function' ? exportedAs.get(declared) : undefined;
    if (name !== undefined) return name;
    prototype = Object.getPrototypeOf(prototype);
  }
  const own = (instance as { readonly constructor?: { readonly name?: string } }).constructor;
  return own?.name ?? 'object';
}

/** Standing at the end of every prototype chain, it is asked only for what no class above has. */
const endOfChain = new Proxy<object>(
  {},
  {
    get: (target, key, receiver) => {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver) as unknown;
      if (askedByTools.test(key)) return undefined;
      return refuse(appClassName(receiver), key);
    },
  },
);

/** A class of the app whose instances throw when asked for a member the stand-in has not, instead of being quietly undefined. */
export abstract class Known {}
Object.setPrototypeOf(Known.prototype, endOfChain);

/** The same for a plain object, and for the module itself. */
export function strict<T extends object>(name: string, target: T): T {
  for (const [key, value] of Object.entries(target)) {
    if (typeof value === 'function') exportedAs.set(value as object, key);
  }
  return new Proxy(target, {
    get: (object, key) => {
      const isAnswered = typeof key === 'symbol' || key in object || askedByTools.test(key);
      return isAnswered ? (Reflect.get(object, key, object) as unknown) : refuse(name, key);
    },
  });
}
