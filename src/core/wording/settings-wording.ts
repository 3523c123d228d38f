/** What the settings say. Sentence case; what was found, what was expected and what to do. */

export const folder = 'Folder of the list';
export const folderAbout =
  'New notes of the reading list go here; notes you move elsewhere are still found. Leave empty for the whole vault.';
export const folderWrong =
  'Use a folder inside this vault, such as Reading/Papers, without dots in front and without # ^ [ ] | : * ? " < >.';
