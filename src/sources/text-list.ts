import type { ListSource } from '../actions/list-source';
import * as sourceWording from '../core/wording/source-wording';

/** A list that a person pasted or piped in: one text without any file beside it. */
export function textList(name: string, text: string): ListSource {
  return {
    name,
    readme: name,
    files: () => Promise.resolve([name]),
    read: path =>
      path === name
        ? Promise.resolve(new TextEncoder().encode(text))
        : Promise.reject(new Error(sourceWording.notThere(path))),
  };
}
