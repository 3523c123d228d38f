import { stringifyYaml } from '../text/yaml';
import type { BaseFile } from './base-file';

type Mapping = Readonly<Record<string, unknown>>;

/** The text of a base with one key of a view set, or without it; null where it says so already. App: seen: the file is written anew from its content. */
export function changeView(base: BaseFile, viewName: string, key: string, value: unknown): string | null {
  const isGone = value === null || value === undefined;
  const views = base.views.map(({ written, name }): Mapping => {
    if (name !== viewName) return written;
    const { [key]: _before, ...others } = written;
    return isGone ? others : { ...written, [key]: value };
  });
  const before = base.views.map(({ written }) => written);
  if (JSON.stringify(views) === JSON.stringify(before)) return null;
  return stringifyYaml({ ...base.written, views });
}
