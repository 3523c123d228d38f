import type { ListSource } from '../actions/list-source';
import * as sourceWording from '../core/wording/source-wording';

/** A list that a person pasted or piped in: one text without any file beside it. */
export function textList(name: string, text: string): ListSource {
  return {
    name,
    readme: name,
    files: async () => [name],
    read: async path => {
      if (path !== name) throw new Error(sourceWording.notThere(path));
      return new TextEncoder().encode(text);
    },
  };
}
