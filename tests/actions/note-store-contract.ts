import type { NoteStore } from '../../src/actions/note-store';

/** A vault as the contract sees it: the store under test, and the files as somebody else would find them. */
export interface StoreUnderTest {
  readonly store: NoteStore;
  /** The text of a file, hidden or not; null when there is none. */
  text(path: string): Promise<string | null>;
}

/** Makes a vault that holds these files, by path. */
export type MakeStore = (files: Readonly<Record<string, string>>) => Promise<StoreUnderTest>;

const note = (id: string): string => `---\npaper_id: ${id}\n---\n## My notes\n`;
const ids = ['paper_id', 'entry_id'];

/**
 * What every place for notes must do, whoever keeps the files: an action that is right over one of them is right over
 * all. Call it once for each store.
 */
export function noteStoreContract(name: string, make: MakeStore): void {
  describe(`the notes of ${name}`, () => {
    findingNotes(make);
    creatingNotes(make);
    changingNotes(make);
  });
}

function findingNotes(make: MakeStore): void {
  test('every file is listed with its folders, and no hidden one', async () => {
    const { store } = await make({
      'Home.md': '',
      'Papers/A.md': '',
      'Papers/figure.png': '',
      '.obsidian/app.json': '{}',
      'Papers/.trash/B.md': '',
    });
    expect([...(await store.paths())].sort()).toEqual(['Home.md', 'Papers/A.md', 'Papers/figure.png']);
  });

  test('a note with the property is found wherever the member keeps it', async () => {
    const files = { 'Papers/A.md': note('arxiv:1'), 'My own/deep/B.md': note('arxiv:2'), 'C.md': 'words' };
    const { store } = await make(files);
    const found = [...(await store.notesWith(ids))].sort((one, other) => (one.path < other.path ? -1 : 1));
    expect(found).toEqual([
      { path: 'My own/deep/B.md', text: files['My own/deep/B.md'] },
      { path: 'Papers/A.md', text: files['Papers/A.md'] },
    ]);
  });

  test('any of the keys will do, quoted or not, with Windows line ends too', async () => {
    const { store } = await make({
      'A.md': '---\r\ntitle: A\r\nentry_id: a\r\n---\r\n',
      'B.md': '---\n"paper_id": arxiv:2\n---\n',
    });
    expect((await store.notesWith(ids)).map(({ path }) => path).sort()).toEqual(['A.md', 'B.md']);
  });

  test('a note whose properties are no YAML is found by its key, so that no second note is made', async () => {
    const { store } = await make({ 'A.md': '---\npaper_id: arxiv:1\ntitle: "a: [\n---\n' });
    expect((await store.notesWith(ids)).map(({ path }) => path)).toEqual(['A.md']);
  });

  test('the key as a word in the text or in another property is no property', async () => {
    const { store } = await make({
      'A.md': 'paper_id: arxiv:1\n',
      'B.md': '---\ntitle: paper_id\nmy_paper_id: 1\n---\npaper_id: x\n',
      'C.txt': note('arxiv:3'),
    });
    expect(await store.notesWith(ids)).toEqual([]);
  });
}

function creatingNotes(make: MakeStore): void {
  test('a note is made with the folders it needs, byte for byte', async () => {
    const { store, text } = await make({});
    await store.create('Paper Club/Papers/Ä paper.md', `${note('arxiv:1')}\r\n  end`);
    expect(await text('Paper Club/Papers/Ä paper.md')).toBe(`${note('arxiv:1')}\r\n  end`);
    expect(await store.paths()).toEqual(['Paper Club/Papers/Ä paper.md']);
  });

  test('a note that was just made is found at once', async () => {
    const { store } = await make({});
    await store.create('Papers/A.md', note('arxiv:1'));
    expect((await store.notesWith(ids)).map(({ path }) => path)).toEqual(['Papers/A.md']);
  });

  test('a file that is there already is refused and keeps its words', async () => {
    const { store, text } = await make({ 'Papers/A.md': 'mine' });
    await expect(store.create('Papers/A.md', 'theirs')).rejects.toThrow();
    expect(await text('Papers/A.md')).toBe('mine');
  });

  test('notes made at the same time share the folder they need', async () => {
    const { store } = await make({});
    await Promise.all(['A', 'B', 'C'].map(each => store.create(`Papers/${each}.md`, each)));
    expect([...(await store.paths())].sort()).toEqual(['Papers/A.md', 'Papers/B.md', 'Papers/C.md']);
  });
}

function changingNotes(make: MakeStore): void {
  test('a note that still reads as before is replaced', async () => {
    const { store, text } = await make({ 'A.md': 'before\r\n' });
    expect(await store.replace('A.md', 'before\r\n', 'after')).toBe(true);
    expect(await text('A.md')).toBe('after');
  });

  test('a note that was changed meanwhile is neither replaced nor removed', async () => {
    const { store, text } = await make({ 'A.md': 'a word more' });
    expect(await store.replace('A.md', 'a word', 'after')).toBe(false);
    expect(await store.remove('A.md', 'a word')).toBe(false);
    expect(await text('A.md')).toBe('a word more');
  });

  test('a note that is gone meanwhile is not made anew', async () => {
    const { store, text } = await make({});
    expect(await store.replace('A.md', 'before', 'after')).toBe(false);
    expect(await store.remove('A.md', 'before')).toBe(false);
    expect(await text('A.md')).toBeNull();
  });

  test('a note that still reads as before is removed', async () => {
    const { store, text } = await make({ 'Papers/A.md': 'made', 'Papers/B.md': 'mine' });
    expect(await store.remove('Papers/A.md', 'made')).toBe(true);
    expect(await text('Papers/A.md')).toBeNull();
    expect(await store.paths()).toEqual(['Papers/B.md']);
  });
}
