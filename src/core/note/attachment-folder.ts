import { folderOf } from './subjects';

/**
 * Where downloaded files go: the folder that the app's own setting names (`attachmentFolderPath` in its `app.json`), and
 * one beside the notes where it names none. "./" means beside the note, and notes of papers have one folder.
 */
export function attachmentFolder(setting: unknown, listFolder: string): string {
  const inList = (path: string): string => [listFolder, path].filter(part => part !== '').join('/');
  const usual = inList('Materials');
  if (typeof setting !== 'string' || setting === '') return usual;
  if (setting === '/') return '';
  const isBeside = setting.startsWith('./') || setting === '.';
  const path = setting.replace(/^\.(?:\/|$)/, '').replace(/^\/|\/$/g, '');
  if (path !== '' && !path.split('/').every(isPlainName)) return usual;
  if (!isBeside) return path === '' ? usual : path;
  return [inList(folderOf('paper')), path].filter(part => part !== '').join('/');
}

/** A folder that leads down and that the app shows. */
function isPlainName(name: string): boolean {
  return /^[^.\\:\p{Cc}][^\\:\p{Cc}]*$/u.test(name);
}
