type Rule = readonly [key: string, sentence: string, holds: (value: unknown) => boolean];

const plainVersion = /^\d+\.\d+\.\d+$/;

/** Features of the app: a plugin of the same name could not be told from them. */
const names =
  'audio recorder|backlinks|bases|bookmarks|canvas|command palette|daily notes|file recovery|files|footnotes view|format converter|graph view|note composer|outgoing links|outline|page preview|properties view|publish|quick switcher|random note|search|slash commands|slides|sync|tags view|templates|unique note creator|web viewer|word count|workspaces';
const features = new Set(names.split('|'));

/** The rules of the community directory that need nothing but the manifest. */
const rules: readonly Rule[] = [
  ['id', 'is lower-case letters and hyphens', text(/^[a-z]+(?:-[a-z]+)*$/)],
  ['id', 'names neither the app nor "plugin"', value => !speaksOfApp(value)],
  ['name', 'is plain letters, digits, spaces and - + ( )', text(/^[A-Za-z0-9 ()+-]+$/)],
  ['name', 'names neither the app nor "plugin"', value => !speaksOfApp(value)],
  ['name', 'is no feature of the app', value => !features.has(String(value).toLowerCase())],
  [
    'description',
    'starts with a capital, ends with a full stop, has plain signs',
    text(/^[A-Z][A-Za-z0-9\s.,!?'"-]+\.$/),
  ],
  [
    'description',
    'has 10 to 250 characters',
    value => String(value).length >= 10 && String(value).length <= 250,
  ],
  ['description', 'names neither the app nor "plugin"', value => !speaksOfApp(value)],
  ['version', 'is three numbers', text(plainVersion)],
  ['minAppVersion', 'is three numbers', text(plainVersion)],
  ['author', 'is somebody', text(/\S/)],
  ['isDesktopOnly', 'is false, for members read on phones', value => value === false],
  ['fundingUrl', 'is absent or an address', value => value === undefined || text(/^https:\/\//)(value)],
];

/** What the community directory would refuse, each as a sentence that begins with the key. */
export function manifestFaults(manifest: unknown): readonly string[] {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    return ['the manifest is no object'];
  const values = new Map<string, unknown>(Object.entries(manifest));
  return rules
    .filter(([key, , holds]) => !holds(values.get(key)))
    .map(
      ([key, sentence]) => `${key}: ${JSON.stringify(values.get(key))} breaks the rule that it ${sentence}`,
    );
}

function text(pattern: RegExp): (value: unknown) => boolean {
  return value => typeof value === 'string' && pattern.test(value);
}

function speaksOfApp(value: unknown): boolean {
  return /obsidian|obsi-|-sidian|plugin/i.test(String(value));
}
