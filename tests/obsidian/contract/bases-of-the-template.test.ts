/** @jest-environment ./tests/obsidian/page-environment.cjs */
// A base that is wrong shows nothing, and nobody opens the template in CI; so each of its bases is asked here, after an import.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, MarkdownView, PluginManifest, TFile } from 'obsidian';
import PaperClubPlugin from '../../../src/main';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';
import type { PluginClass } from '../stand-in/interface/plugin-code';
import { rowsIn } from './shown-base';

jest.mock('obsidian', () => jest.requireActual<object>('../module.cjs'));

const root = join(__dirname, '../../../vault-template');

function filesIn(folder = ''): readonly (readonly [string, string])[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [[path, readFileSync(join(root, path), 'utf8')] as const];
  });
}

const manifest: PluginManifest = {
  id: 'paper-club',
  name: 'Paper Club',
  version: '0.1.0',
  minAppVersion: '1.13.0',
  description: '',
  author: '',
};

const day = 86_400_000;
const dateIn = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const [past, next, later] = [dateIn(-7), dateIn(7), dateIn(14)];

const meeting = (date: string): string =>
  `---\nmeeting: ${date}\npapers: ["[[Atlas]]"]\npresenter: "[[Ada]]"\nplace: Room 1\n---\n`;

const meetings = Object.fromEntries([later, past, next].map(date => [`Meetings/${date}.md`, meeting(date)]));

type Properties = Readonly<Record<string, unknown>>;

let host: Host;
let app: App;

beforeAll(async () => {
  const pluginClass = PaperClubPlugin as unknown as PluginClass;
  const files = { ...Object.fromEntries(filesIn()), ...meetings };
  host = await openHost({ files, isTrusted: false, plugins: [{ pluginClass, manifest }] });
  app = host.app;
  await host.plugins.runCommandLine('paper-club:import', { from: 'bundled' });
  await host.settled();
  for (const file of papers().slice(0, 3)) {
    await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
      properties.status = 'reading';
    });
  }
  await host.settled();
}, 60_000);

afterAll(() => host.closeVault());

const propertiesOf = (file: TFile): Properties => app.metadataCache.getFileCache(file)?.frontmatter ?? {};

/** The notes of entries and papers in the order of the list; those that it only mentions come last. */
function papers(): readonly TFile[] {
  const placed = app.vault.getMarkdownFiles().filter(file => file.path.startsWith('Papers/'));
  const numberOf = (file: TFile): number => Number(propertiesOf(file).entry ?? Infinity);
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const between = (one: TFile, other: TFile): number => {
    const [first, second] = [numberOf(one), numberOf(other)];
    return first === second ? collator.compare(one.basename, other.basename) : first - second;
  };
  return placed.sort(between);
}

const namesWhere = (holds: (properties: Properties) => boolean): readonly string[] =>
  papers()
    .filter(file => holds(propertiesOf(file)))
    .map(({ basename }) => basename);

/** Opens a view of a base, which has to show no error anywhere. */
async function open(linktext: string): Promise<HTMLElement> {
  await app.workspace.openLinkText(linktext, '');
  await host.settled();
  const el = app.workspace.getMostRecentLeaf()!.view.containerEl;
  expect(el.querySelector('.bases-view')?.getAttribute('data-view-name')).toBe(linktext.split('#')[1]);
  expect([...el.querySelectorAll('.bases-error, .bases-error-value')].map(each => each.textContent)).toEqual(
    [],
  );
  return el;
}

const linked = (el: HTMLElement, selector: string): readonly (string | null)[] =>
  [...el.querySelectorAll(selector)].map(link => link.textContent);

describe('Papers.base', () => {
  test('has every paper of the list, and nothing else, by section', async () => {
    const el = await open('Papers.base#All papers');
    const rows = rowsIn(el).filter(row => row.length > 1);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(row => row[1]).sort()).toEqual(namesWhere(() => true).toSorted());
    const sections = app.vault.getMarkdownFiles().filter(file => file.path.startsWith('Sections/'));
    const headings = linked(el, '.bases-group-value');
    expect(headings).toEqual(expect.arrayContaining(sections.map(({ basename }) => basename)));
    expect(el.querySelectorAll('.bases-group-value a.is-unresolved')).toHaveLength(0);
  });

  test('tells of a paper its number, authors, year, status and address', async () => {
    const el = await open('Papers.base#All papers');
    const row = rowsIn(el).find(([, name]) => name === 'Language Models are Few-Shot Learners');
    expect(row).toEqual(['1', row?.[1], 'Tom B. Brown et al.', '2020', 'reading', 'Open']);
    const link = [...el.querySelectorAll('tr')].find(tr => tr.textContent?.includes(row?.[1] ?? '-'));
    expect(link?.querySelector('a.external-link')?.getAttribute('href')).toBe(
      'https://arxiv.org/abs/2005.14165',
    );
  });

  test('keeps the papers of each section in the order of the list', async () => {
    const el = await open('Papers.base#All papers');
    for (const body of el.querySelectorAll<HTMLElement>('tbody')) {
      const numbers = linked(body, '[data-property="note.entry"]').map(text => Number(text) || Infinity);
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    }
  });

  test('shows them as cards', async () => {
    const el = await open('Papers.base#Cards');
    expect(linked(el, '.bases-cards-property.mod-title a')).toEqual(namesWhere(() => true));
  });

  test('shows what is read now', async () => {
    const el = await open('Papers.base#Reading now');
    const reading = namesWhere(({ status }) => status === 'reading');
    expect(reading).toHaveLength(3);
    expect(linked(el, '.bases-list-item a')).toEqual(reading);
    expect(linked(el, 'li')[0]).toBe(`${reading[0]} · Tom B. Brown et al. · 2020`);
  });

  test('shows the ten papers to read next', async () => {
    const el = await open('Papers.base#Up next');
    const unread = namesWhere(({ status }) => status === 'unread');
    expect(rowsIn(el).map(row => row[1])).toEqual(unread.slice(0, 10));
  });

  test('shows what is to be decided', async () => {
    const el = await open('Papers.base#To decide');
    const undecided = namesWhere(properties => properties.undecided === true);
    expect(undecided.length).toBeGreaterThan(0);
    expect(rowsIn(el).map(row => row[1])).toEqual(undecided);
  });
});

describe('Meetings.base', () => {
  const datesIn = (el: HTMLElement): readonly (string | undefined)[] => rowsIn(el).map(([date]) => date);

  test('shows the meetings to come, the next one first', async () => {
    const el = await open('Meetings.base#Coming up');
    expect(datesIn(el)).toEqual([next, later]);
    expect(rowsIn(el)[0]).toEqual([next, 'Atlas', 'Ada', 'Room 1', next]);
  });

  test('shows all of them, the last one first', async () => {
    expect(datesIn(await open('Meetings.base#All meetings'))).toEqual([later, next, past]);
  });
});

describe('Home.md', () => {
  test('shows in its base what is read now', async () => {
    const leaf = app.workspace.getLeaf('tab');
    await leaf.openFile(app.vault.getFileByPath('Home.md')!, { state: { mode: 'preview' } });
    await host.settled();
    const embeds = [...(leaf.view as MarkdownView).contentEl.querySelectorAll<HTMLElement>('.bases-embed')];
    expect(embeds).toHaveLength(1);
    expect(linked(embeds[0]!, 'li a')).toEqual(namesWhere(({ status }) => status === 'reading'));
  });
});

test('every view of every base is looked at here', () => {
  const named = filesIn()
    .filter(([path]) => path.endsWith('.base'))
    .flatMap(([path, text]) => [...text.matchAll(/^ {4}name: (.+)$/gm)].map(([, name]) => `${path}#${name}`));
  const suite = readFileSync(__filename, 'utf8');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(name => !suite.includes(`'${name}'`))).toEqual([]);
});
