/** What the settings say. Sentence case; what was found, what was expected and what to do. */

export const groupList = 'Reading list';
export const source = 'Address of the list';
export const sourceAbout =
  'A repository such as github:owner/name, or the https address of a repository or a Markdown file. It is asked only when you pull, or daily if you say so below; nothing of your vault is sent.';
export const folder = 'Folder of the list';
export const folderAbout =
  'New notes of the reading list go here; notes you move elsewhere are still found. Leave empty for the whole vault.';
export const folderWrong =
  'Use a folder inside this vault, such as Reading/Papers, without dots in front and without # ^ [ ] | : * ? " < >.';
export const folderShared = 'Another list has this folder already. Give each list a folder of its own.';
export const otherLists = 'More reading lists';
export const noOtherLists = 'Add another list to pull it together with the first.';
export const addList = 'Add a reading list';
export const listName = (number: number): string => `List ${number}`;
export const listFolder = (number: number): string => `Reading list ${number}`;
export const shown = (source: string, folder: string): string =>
  source === '' ? 'No address yet' : `${source} in ${folder === '' ? 'the whole vault' : folder}`;
export const network = 'New papers';
export const daily = 'Check daily for new papers';
export const dailyAbout =
  'Asks each list once a day whether it has changed, in one request, and shows a dot when it has. Lists on GitHub are asked at api.github.com and read from raw.githubusercontent.com; other lists at their own address. Nothing is written before you have pulled.';
export const token = 'GitHub token';
export const tokenAbout =
  'Optional: for a private list, or when GitHub was asked too often. The token stays in the app’s secret storage on this device and is sent to api.github.com alone.';
