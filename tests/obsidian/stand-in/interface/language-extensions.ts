/** What the app adds to the language's own objects, as far as the language has not taken it over since. */

// App: typings (`declare global`).
const arrayMethods: Pick<unknown[], 'first' | 'last' | 'contains' | 'remove' | 'shuffle' | 'unique'> &
  ThisType<unknown[]> = {
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  contains(target) {
    return this.includes(target);
  },
  // Assumed: every equal member goes.
  remove(target) {
    for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
  },
  shuffle() {
    for (let end = this.length - 1; end > 0; end -= 1) {
      const other = Math.floor(Math.random() * (end + 1));
      [this[end], this[other]] = [this[other], this[end]];
    }
    return this;
  },
  unique() {
    return [...new Set(this)];
  },
};

const stringMethods: Pick<string, 'contains' | 'format'> & ThisType<string> = {
  contains(target) {
    return this.includes(target);
  },
  // Assumed: `{0}` stands for the first argument.
  format(...values) {
    return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
  },
};

const objectFunctions: Pick<ObjectConstructor, 'isEmpty' | 'each'> = {
  isEmpty: object => Object.keys(object).length === 0,
  // Assumed: the walk ends early where the callback answers false.
  each: (object, callback, context) => {
    for (const [key, value] of Object.entries(object)) {
      if (callback.call(context, value, key) === false) return false;
    }
    return true;
  },
};

const mathFunctions: Pick<Math, 'clamp' | 'square'> = {
  clamp: (value, min, max) => Math.min(Math.max(value, min), max),
  square: value => value * value,
};

/** Adds members as the language has its own: not listed by a walk over the keys. */
export function addMembers(target: object, members: object): void {
  for (const [key, member] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, key, { ...member, enumerable: false, configurable: true });
  }
}

export function installLanguageExtensions(): void {
  addMembers(Array.prototype, arrayMethods);
  addMembers(Array, { combine: <T>(arrays: T[][]): T[] => arrays.flat() });
  addMembers(String.prototype, stringMethods);
  addMembers(String, { isString: (value: unknown) => typeof value === 'string' });
  addMembers(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  addMembers(Object, objectFunctions);
  addMembers(Math, mathFunctions);
}
