import { counted } from './counted';

/** What the windows of the plugin say. Sentence case; what was found, what was expected and what to do. */
export const uiWording = {
  importTitle: 'Import reading list',
  undoTitle: 'Undo last import',
  choose: {
    heading: 'Choose a reading list',
    legend: 'Where the list comes from',
    bundled: {
      title: 'Bundled list: Modern LLM study group',
      about: 'Comes with the plugin and works offline.',
    },
    vault: {
      title: 'A file or folder of this vault',
      about: 'A Markdown file, or a folder that holds a README.',
    },
    pasted: { title: 'Paste Markdown', about: 'Copy a README with its links and headings.' },
    path: 'Path in this vault',
    pathExample: 'Lists/README.md',
    text: 'Markdown of the list',
    next: 'Show what would change',
    needPath: 'Give the path of a file or folder first.',
    needText: 'Paste the list first.',
    promise: 'Nothing is written before you have seen it.',
  },
  reading: 'Reading the list and your notes…',
  preview: {
    heading: 'What the import would do',
    nothingHeading: 'Everything is up to date',
    created: 'New notes',
    updated: 'Changed notes',
    kept: 'Kept as you left them',
    deleted: 'Deleted by you',
    problems: 'To look at',
    restore: 'Bring back deleted notes',
    restoreAbout: 'As the list has them now; what you had written in them does not come back.',
    import: 'Import',
    back: 'Choose another list',
    cancel: 'Cancel',
    openNote: 'Open note',
    otherNotes: 'Sections and list',
    counts: {
      created: 'new',
      updated: 'changed',
      unchanged: 'unchanged',
      kept: 'kept as you left them',
      deleted: 'deleted by you',
      problems: 'to look at',
    },
    noSection: 'Without a section',
    broughtBack: 'brought back',
  },
  difference: {
    tooLong: 'Too much has changed to show it line by line.',
    added: 'Added: ',
    removed: 'Removed: ',
    left: (lines: number) => `${counted(lines, 'line')} unchanged`,
  },
  writing: {
    heading: 'Importing',
    progress: (done: number, total: number) => `${done} of ${total} notes`,
    stop: 'Stop',
    stopping: 'Stopping after this note…',
    label: 'Import progress',
  },
  report: {
    done: 'Import finished',
    stopped: 'Import stopped',
    failed: 'Import finished, but not everything could be written',
    left: (notes: number) =>
      `${counted(notes, 'change was', 'changes were')} not begun. Import again to go on where you stopped.`,
    couldNot: (notes: number) =>
      `${counted(notes, 'note')} could not be written; the reasons are below. Import again to retry.`,
    created: 'Created',
    updated: 'Updated',
    kept: 'Kept',
    counts: { created: 'created', updated: 'updated', kept: 'kept' },
    openList: 'Open reading list',
    undo: 'Undo import',
    close: 'Close',
  },
  undo: {
    asks: (source: string) => `Take back the import of ${source}?`,
    explains: (removed: number, restored: number, left: number) =>
      [
        removed > 0 ? `${counted(removed, 'note')} it made will be removed.` : '',
        restored > 0 ? `${counted(restored, 'note')} it changed will read as before.` : '',
        left > 0 ? `${counted(left, 'note')} edited since will stay as you left them.` : '',
      ]
        .filter(line => line !== '')
        .join('\n'),
    bundled: 'the bundled list',
    confirm: 'Undo import',
    heading: (source: string) => `The import of ${source} was taken back`,
    restored: 'Read as before',
    removed: 'Removed',
    left: 'Left as they are',
  },
  noListNote: 'The reading list has no note yet. Import again to finish it.',
  more: (count: number) => `Show ${count} more`,
  line: (line: number) => `line ${line}`,
  stoppedNotice: (written: number, left: number) =>
    `Import stopped: ${counted(written, 'note')} written, ${left} not begun. Import again to go on.`,
  failedNotice: (reason: string) => `That did not work: ${reason}`,
  settings: {
    folder: 'Folder of the list',
    folderAbout:
      'New notes of the reading list go here; notes you move elsewhere are still found. Leave empty for the whole vault.',
    folderWrong:
      'Use a folder inside this vault, such as Reading/Papers, without dots in front and without # ^ [ ] | : * ? " < >.',
  },
  commandLine: {
    about: 'Import a reading list into linked notes',
    help: [
      'paper-club:import  Import a reading list (from=bundled or a path of this vault, dry-run, restore-deleted, format=json|text)',
      'paper-club:undo    Undo the last import (format=json|text)',
    ].join('\n'),
    import: 'Import a reading list; notes you edited keep your words',
    undo: 'Undo the last import, apart from notes edited since',
    from: 'bundled (default), or a file or folder of this vault',
    dryRun: 'Only say what would change',
    restoreDeleted: 'Bring back notes that were deleted',
    format: 'json or text (default)',
    counts: (created: number, updated: number, unchanged: number, kept: number) =>
      `${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept`,
    wouldBe: 'Dry run, nothing was written.',
    undone: (restored: number, removed: number) => `${restored} restored, ${removed} removed`,
  },
} as const;
