/** What is said of a vault that is checked. Sentence case; what was found, what was expected and what to do. */
export const checkWording = {
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
  sameView: (name: string) => `Two views are called "${name}"; a link can only name one of them. Rename one.`,
  propertyId: 'the name of a property, such as note.year, file.name or formula.done',
  nodeId: (id: string) => `Two nodes or edges have the id "${id}"; each needs its own.`,
  edgeEnd: (id: string) => `The edge leads to the node "${id}", which is not on the canvas.`,
  colour: '"1" to "6" or a colour such as "#08b94e"',
  subpath: 'a heading or block of the file that begins with "#"',
} as const;
