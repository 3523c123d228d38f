import * as words from '../core/wording/settings-wording';
import { isFolderTaken, type ListSetting, type Settings } from './settings';

/** The settings with one list changed. */
export function changeList(settings: Settings, at: number, change: Partial<ListSetting>): Settings {
  const [first, ...others] = settings.lists;
  const changed = (list: ListSetting, place: number): ListSetting =>
    place === at ? { ...list, ...change } : list;
  return {
    ...settings,
    lists: [changed(first, 0), ...others.map((list, index) => changed(list, index + 1))],
  };
}

/** The settings without one of the lists after the first; its notes stay where they are. */
export function removeList(settings: Settings, at: number): Settings {
  const [first, ...others] = settings.lists;
  return { ...settings, lists: [first, ...others.filter((_, index) => index + 1 !== at)] };
}

/** The settings with a list more, still without an address, in a folder that no other list has. */
export function addList(settings: Settings): Settings {
  let number = settings.lists.length + 1;
  while (isFolderTaken(settings.lists, words.listFolder(number))) number++;
  const list = { source: '', folder: words.listFolder(number) };
  return { ...settings, lists: [...settings.lists, list] };
}
