/**
 * Every sentence that a person reads, so that another language needs one more file and no search.
 * Sentence case; say what was found, what was expected and what to do.
 */
export const wording = {
  list: {
    untitled: 'Reading list',
    pathOutside: (path: string): string =>
      `Expected a link to a file of the list, found “${path}”, which leads out of it: the link is left out. Move the file into the list's folder or link it on the web.`,
    pageMissing: (page: string): string =>
      `Expected the page “${page}”, but there is no such file: the entry arrives from the list alone. Add the file or mend the link.`,
    pageUnread: (page: string): string =>
      `The page “${page}” could not be read: the entry arrives from the list alone.`,
    matchedByTitle: (title: string): string => `“${title}” was matched with its paper by its exact title.`,
    leadDecides: (title: string): string =>
      `Nothing in the list says which paper “${title}” is: the lead decides. Link the paper, and import again.`,
    notAList: (found: string): string =>
      `Expected a list of papers in Markdown, found ${found}. Choose the list's README, and import again.`,
    foundEmpty: 'an empty file',
    foundBinary: (kind: string): string => `${kind}, which is no text`,
    foundUtf16: 'text in UTF-16; save it as UTF-8',
    foundNotUtf8: 'text that is not UTF-8; save it as UTF-8',
    foundTooLarge: (megabytes: string): string => `a file of ${megabytes} MB; a list may have 10 MB at most`,
    foundHtml: 'an HTML page; use the address of the raw Markdown file',
    foundNotFound: 'the answer “404: Not Found”; check the address and the branch',
    foundNoEntry: 'a text that names none',
  },
  note: {
    fromTheList: 'From the reading list',
    furtherMaterials: 'Materials',
    papers: 'Papers',
    gone: 'No longer on the list',
    undecided: 'The list does not say which paper this is: the lead decides.',
    undecidedShort: 'the lead decides',
    readIn: 'Read in',
    paper: 'Paper',
    pdf: 'PDF',
    otherTitle: (title: string, id: string, real: string) =>
      `"${title}" is linked to ${id}, which is "${real}": check the link on the list.`,
    doubled: (id: string, paths: readonly string[]) =>
      `${paths.length} notes say that they are ${id} (${paths.join(', ')}), so none of them was touched. Keep one, and remove its id from the others or delete them.`,
    brokenMarkers:
      'The markers of the list block ("%% paper-club list %%" and "%% end paper-club list … %%") are not one whole pair, so this note was not touched. Put back the missing one, or delete both to make the whole note yours.',
    unreadableProperties:
      'The properties of this note cannot be read or changed safely, so this note was not touched. Mend them between the two lines of three hyphens.',
    deleted: (title: string) => `You deleted the note "${title}", so it stays deleted.`,
    keptProperty: (name: string, theirs: string) =>
      `You set "${name}", so it stays as you set it; the list has ${theirs}.`,
    keptItem: (theirs: string) => `You changed or removed this, so it stays so; the list now has: ${theirs}`,
    changedMeanwhile:
      'This note was changed while the import ran, so it was left alone. Import again to go on.',
    notWritten: (reason: string) => `This note could not be written: ${reason}`,
    noJournal: (reason: string) =>
      `Nothing was written, because the record that makes an undo possible could not be written: ${reason}`,
    journalNotClosed: (reason: string) =>
      `The import is done, but its record could not be brought up to date: ${reason}`,
    changedSince: 'This note was changed, moved or deleted since the import, so it was left as it is.',
    renamed: (title: string) =>
      `The list now calls this "${title}"; the note keeps its file name, rename it if you like.`,
  },
  source: {
    noReadme: (name: string, found: readonly string[]) =>
      `${name} is no reading list: a README.md that names papers was expected at its top, and ${
        found.length === 0 ? 'no file' : found.slice(0, 5).join(', ') + (found.length > 5 ? ' and more' : '')
      } was found.`,
    notThere: (path: string) => `There is no file ${path} in the source.`,
    notPacked: 'The bundled list is not part of this build. Build again with "npm run build".',
    named: (path: string) =>
      `${path} is named in the listing of the source, but the file itself is not there to be read.`,
    outside: (path: string) => `${path} leads out of the source's folder and was not read.`,
    tooLarge: (path: string, megabytes: number, limit: number) =>
      `${path} is ${megabytes} MB; a reading list or page may be ${limit} MB at most.`,
    streamTooLarge: (limit: number) =>
      `Standard input holds more than ${limit} MB; a reading list may be ${limit} MB at most.`,
    missing: (name: string) =>
      `There is no file or folder ${name}. Name a folder that holds a README, or a Markdown file.`,
    notAFile: (name: string) =>
      `${name} is neither a folder nor a file. Name a folder that holds a README, or a Markdown file.`,
    notYet: (name: string) =>
      `${name} is on the web, and lists from the web cannot be read yet. Download the list and name its folder instead.`,
    unknownScheme: (name: string) =>
      `${name} is no address that a list can be read from. Name a folder, a Markdown file, github:owner/name or an http(s) address.`,
    standardInput: 'standard input',
  },
  import: {
    unreadable: (reason: string) => `The list could not be read: ${reason}`,
    unplanned: (reason: string) => `The import could not be planned: ${reason} Nothing was written.`,
    broken: (reason: string) =>
      `The import broke off: ${reason} What was written is whole; import again to go on.`,
    noSuchPath: (path: string) =>
      `There is no file or folder "${path}" in this vault. Give the path of a Markdown file or of a folder with a README.`,
    unknownSource: (from: string) =>
      `"${from}" is not a source. Use "bundled" or the path of a file or folder of this vault.`,
    taken: (path: string) =>
      `"${path}" is there already, so it was not written. Move or rename it, then import again.`,
    nothing: 'Nothing to import: your notes already have everything on the list.',
    pasted: 'pasted text',
    nothingToUndo: 'There is no import to undo.',
  },
  check: {
    text: 'text',
    flag: 'true or false',
    number: 'a number',
    whole: 'a whole number',
    list: 'a list',
    map: 'keys with values',
    nothing: 'nothing',
    theText: (text: string) => `the text "${text}"`,
    oneOf: (choices: readonly string[]) => `one of ${choices.join(', ')}`,
    missingKey: (key: string) => `"${key}" is missing here; add it.`,
    unknownKey: (key: string, known: readonly string[]) =>
      `"${key}" means nothing here; use one of ${known.join(', ')}, or remove it.`,
    wrongValue: (place: string, expected: string, found: string) =>
      place === ''
        ? `The file should hold ${expected}, and holds ${found}.`
        : `"${place}" should be ${expected}, and is ${found}.`,
    brokenProperties: (reason: string) =>
      `The properties cannot be read (${reason}). Mend them between the two lines of three hyphens.`,
    notProperties: 'The properties are no list of names with values. Write each as "name: value".',
    brokenJson: (reason: string) => `This is no JSON (${reason}). Mend it or delete the file.`,
    brokenYaml: (reason: string) => `This is no YAML (${reason}). Mend it or delete the file.`,
    linkToNothing: (target: string) =>
      `The link to "${target}" leads to nothing. Write that note, mend the link or remove it.`,
    anchorMissing: (path: string, anchor: string) =>
      `The link leads to ${path}, which has no "${anchor}". Mend what follows the "#".`,
    fileMissing: (path: string) => `"${path}" is not in the vault. Mend the path or remove what names it.`,
    wrongType: (name: string, expected: string, found: string) =>
      `The property "${name}" should be ${expected}, and is ${found}.`,
    undeclared: (name: string) => `No type is declared for the property "${name}"; add it to types.json.`,
    listOfTexts: 'a list of texts',
    nameList: 'a list of names',
    tagList: 'a list of tags without spaces',
    date: 'a date such as 2026-11-27',
    dateTime: 'a date with a time such as 2026-11-27T23:00:00',
    duplicateId: (name: string, id: string, other: string) =>
      `${other} has the same ${name} (${id}). Keep the property in one of them; until then neither is updated.`,
    notOfTheList: (property: string, target: string, path: string) =>
      `"${property}" names "${target}", and that is ${path}, which is no note of the list. Give the path in the link.`,
    markerBroken:
      'The markers of the list block are damaged, doubled or out of order, so imports leave this note alone. Bring back one "%% paper-club list %%" line and one end line, or remove both.',
    condition: 'a condition, or one of and, or, not with a list of them',
    oneCondition: 'A filter takes exactly one of and, or, not here; nest the others in it.',
    unbalanced: (place: string) => `A bracket or quote is open in "${place}"; close it.`,
    unknownFormula: (name: string) =>
      `"formula.${name}" is no formula of this base. Define it under "formulas".`,
    sameView: (name: string) =>
      `Two views are called "${name}"; a link can only name one of them. Rename one.`,
    propertyId: 'the name of a property, such as note.year, file.name or formula.done',
    nodeId: (id: string) => `Two nodes or edges have the id "${id}"; each needs its own.`,
    edgeEnd: (id: string) => `The edge leads to the node "${id}", which is not on the canvas.`,
    colour: '"1" to "6" or a colour such as "#08b94e"',
    subpath: 'a heading or block of the file that begins with "#"',
  },
  cli: {
    usage: [
      'Paper Club turns a reading list into linked notes in an Obsidian vault.',
      '',
      'Usage: paper-club <command> [options]        from a clone: npm start -- [options]',
      '',
      'Commands',
      '  start    make a vault from the template, or bring one up to date, and import the list',
      '  import   import the list into a vault that is there',
      '  check    say what is broken in a vault',
      '  undo     take back the last import',
      '  help     show this text',
      '',
      'Options',
      '  --vault DIR         the vault (default: my-vault)',
      '  --from SOURCE       bundled (default), a folder that holds a README, a Markdown file, or - for standard',
      '                      input; github:owner/name and http(s) addresses cannot be read yet',
      '  --dry-run           show what would be made and write nothing',
      '  --json              print one JSON object and nothing else',
      '  --restore-deleted   bring back notes of the list that were deleted from the vault',
      '  --install-plugin    put the plugin into a vault that was not made by start',
      '  --version           print the version',
      '',
      'Exit codes: 0 done, 1 something failed (the rest is done), 2 wrong usage.',
      '',
    ].join('\n'),
    wrong: {
      noCommand: 'Name a command: start, import, check or undo.',
      unknownCommand: (word: string) =>
        `There is no command "${word}". The commands are start, import, check and undo.`,
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
      dryRun: 'Dry run: nothing was written. This is what an import would do.',
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
      kept: (count: number) => `Kept as you left it (${count})`,
      decisions: (count: number) => `Needs a decision (${count})`,
      undecided: (title: string) =>
        `"${title}": the list does not say which paper is meant; the lead decides.`,
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
  },
  ui: {
    importTitle: 'Import reading list',
    undoTitle: 'Undo last import',
    checkTitle: 'Check notes of the list',
    choose: {
      heading: 'Choose a reading list',
      legend: 'Where the list comes from',
      bundled: 'Bundled list: Modern LLM study group',
      bundledAbout: 'Comes with the plugin and works offline.',
      vault: 'A file or folder of this vault',
      vaultAbout: 'A Markdown file, or a folder that holds a README.',
      path: 'Path in this vault',
      pathExample: 'Lists/README.md',
      pasted: 'Paste Markdown',
      pastedAbout: 'Copy a README with its links and headings.',
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
      unchanged: 'Unchanged',
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
      counts: { created: 'created', updated: 'updated', kept: 'kept', problems: 'to look at' },
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
    check: {
      fine: 'Nothing to mend in the notes of the list.',
      heading: (problems: number) => `${counted(problems, 'thing')} to mend`,
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
        'paper-club:check   Check the notes of the list (format=json|text)',
      ].join('\n'),
      import: 'Import a reading list; notes you edited keep your words',
      undo: 'Undo the last import, apart from notes edited since',
      check: 'Say what is broken in the notes of the list',
      from: 'bundled (default), or a file or folder of this vault',
      dryRun: 'Only say what would change',
      restoreDeleted: 'Bring back notes that were deleted',
      format: 'json or text (default)',
      counts: (created: number, updated: number, unchanged: number, kept: number) =>
        `${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept`,
      wouldBe: 'Dry run, nothing was written.',
      undone: (restored: number, removed: number) => `${restored} restored, ${removed} removed`,
    },
  },
} as const;

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
