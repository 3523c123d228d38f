import { counted } from './counted';

/** What the terminal program says. Sentence case; what was found, what was expected and what to do. */
export const cliWording = {
  usage: [
    'Paper Club turns a reading list into linked notes in an Obsidian vault.',
    '',
    'Usage: paper-club <command> [options]        from a clone: npm start -- [options]',
    '',
    'Commands',
    '  start    make a vault from the template, or bring one up to date, and import the list',
    '  import   import the list into a vault that is there',
    '  pull     take what is new on a list into a vault that is there: one small question when nothing is',
    '  check    say what is broken in a vault',
    '  undo     take back the last import or pull',
    '  help     show this text',
    '',
    'Options',
    '  --vault DIR         the vault (default: my-vault)',
    '  --from SOURCE       bundled (default), a folder that holds a README, a Markdown file, - for standard input,',
    '                      github:owner/name[@branch][/path], gitlab:… or codeberg:… alike, or an https address',
    '                      (pull: the list that was pulled last, else the study group’s own on GitHub)',
    '  --only WORDS        pull what has these words in its title and leave the rest for later; may be repeated',
    '  --except WORDS      pull all but what has these words in its title; may be repeated',
    '  --materials         download the list’s notebooks, slides and PDFs into the attachment folder, none twice',
    '  --dry-run           show what would be made and write nothing',
    '  --json              print one JSON object and nothing else',
    '  --restore-deleted   bring back notes of the list that were deleted from the vault',
    '  --install-plugin    put the plugin into a vault that was not made by start',
    '  --version           print the version',
    '',
    'GITHUB_TOKEN is sent to api.github.com, where it is set; public lists need none.',
    '',
    'Exit codes: 0 done, 1 something failed (the rest is done), 2 wrong usage.',
    '',
  ].join('\n'),
  busy: 'Another run of Paper Club is writing into this vault. Wait until it is done, then try again.',
  wrong: {
    noCommand: 'Name a command: start, import, pull, check or undo.',
    unknownCommand: (word: string) =>
      `There is no command "${word}". The commands are start, import, pull, check and undo.`,
    unknownOption: (option: string) => `There is no option ${option}.`,
    extraWord: (word: string) =>
      `"${word}" is one word too many. Name the list with --from and the vault with --vault.`,
    noValue: (option: string) => `--${option} needs a value after it.`,
    needlessValue: (option: string) => `--${option} takes no value.`,
    notFor: (option: string, command: string) => `--${option} means nothing to ${command}.`,
    unreadable: 'These words make no command.',
  },
  disk: {
    full: 'The disk is full. Make room and run again; what was written is whole.',
    readOnly: 'The disk is read-only.',
    forbidden: 'You have no permission to read or write there.',
    fileInTheWay: (path: string) =>
      `${path} cannot be a folder or lie in one: a file of that name is in the way.`,
    folderInTheWay: 'A folder of that name is in the way.',
    taken: 'A file of that name is there already (upper and lower case count as one).',
    nameTooLong: 'The name is too long for this disk.',
    gone: 'It is not there any more.',
    outside: (path: string) => `${path} leads out of the vault and was left alone.`,
    other: (reason: string) => `The disk answered: ${reason}.`,
  },
  noVault: (path: string) =>
    `There is no vault at ${path}. "npm start" (or "paper-club start") makes one; --vault names another.`,
  notAFolder: (path: string) => `${path} is a file. Name a folder with --vault.`,
  noTemplate: (path: string) => `The vault template is not at ${path}. Get the whole package again.`,
  notBuilt: (path: string) =>
    `The plugin is not built: ${path} is missing. Run "npm run build", then this again.`,
  changedMeanwhile: 'The file was changed while this ran and was left alone. Run again.',
  unreadable:
    'The note has properties of the list, and is no UTF-8 text or cannot be opened, so it was left out. Save it as UTF-8.',
  stopped: 'Stopped before anything was written.',
  broke: (reason: string) => `This could not be done: ${reason}`,
  bar: 'Writing notes {bar} {percentage}% {value} of {total}',
  report: {
    dryRun: 'Dry run: nothing was written. This is what would be done.',
    read: (title: string, source: string) => `Reading list: ${title} (from ${source})`,
    counts: (papers: number, entries: number, sections: number) =>
      `It has ${counted(papers, 'paper')}, ${counted(entries, 'entry', 'entries')} and ${counted(sections, 'section')}.`,
    created: (dryRun: boolean, what: string) => `${dryRun ? 'Would create' : 'Created'} ${what}.`,
    updated: (dryRun: boolean, what: string) => `${dryRun ? 'Would update' : 'Updated'} ${what}.`,
    tally: (counts: readonly (readonly ['paper' | 'entry' | 'section' | 'list' | 'file', number])[]) => {
      const notes = counts.filter(([kind]) => kind !== 'file');
      const files = counts.find(([kind]) => kind === 'file')?.[1] ?? 0;
      const total = notes.reduce((sum, [, count]) => sum + count, 0);
      const kinds = notes.map(([kind, count]) =>
        kind === 'entry' ? counted(count, 'entry', 'entries') : counted(count, kind),
      );
      return [
        ...(total > 0 ? [`${counted(total, 'note')} (${kinds.join(', ')})`] : []),
        ...(files > 0 ? [`${counted(files, 'file')} of the vault and the plugin`] : []),
      ].join(' and ');
    },
    unchanged: (count: number) => `${counted(count, 'note')} unchanged.`,
    failed: (count: number) => `${counted(count, 'file')} could not be written; see the problems below.`,
    stopped: (count: number) =>
      `Stopped: ${counted(count, 'note')} not begun. What was written is whole; run again to finish.`,
    nothing: 'Nothing changed, nothing written.',
    noNotes: 'No note changed.',
    kept: (count: number) => `Kept as you left it (${count})`,
    decisions: (count: number) => `Needs a decision (${count})`,
    undecided: (title: string) => `"${title}": the list does not say which paper is meant; the lead decides.`,
    problems: (count: number) => `Problems (${count})`,
    more: (count: number) => `… and ${count} more; --json names them all.`,
    switchOn:
      'The plugin is in the vault. Switch it on in Obsidian under Settings → Community plugins → Paper Club.',
    open: (vault: string) => `Open this folder in Obsidian as a vault: ${vault}`,
  },
  undo: {
    nothing: 'There is no import to undo.',
    done: (source: string) => `Undid the import from ${source}.`,
    restored: (count: number) => `${counted(count, 'note')} restored to what it was before.`,
    removed: (count: number) => `${counted(count, 'note')} removed that the import had made.`,
    left: (count: number) => `Left as they are (${count})`,
  },
  check: {
    sound: 'No problem found.',
    found: (count: number) => `${counted(count, 'problem')} found.`,
    notText: 'The file is no UTF-8 text and cannot be checked. Save it as UTF-8.',
    tooLarge: 'The file is over 10 MB and was not checked.',
    unreadable: 'The file cannot be opened and was not checked.',
  },
} as const;
