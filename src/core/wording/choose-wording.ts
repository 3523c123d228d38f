/** What the choice of a source says. Sentence case; what was found, what was expected and what to do. */

export const heading = 'Choose a reading list';
export const legend = 'Where the list comes from';
export const sources = {
  bundled: {
    title: 'Bundled list: Modern LLM study group',
    about: 'Comes with the plugin and works offline.',
  },
  web: {
    title: 'The list of your group on the web',
    about: 'The newest version, over the network, from the address in the settings.',
  },
  vault: {
    title: 'A file or folder of this vault',
    about: 'A Markdown file, or a folder that holds a README.',
  },
  pasted: {
    title: 'Paste Markdown',
    about: 'Copy a README with its links and headings.',
  },
} as const;
export const path = 'Path in this vault';
export const pathExample = 'Lists/README.md';
export const text = 'Markdown of the list';
export const next = 'Show what would change';
export const needPath = 'Give the path of a file or folder first.';
export const needText = 'Paste the list first.';
export const promise = 'Nothing is written before you have seen it.';
