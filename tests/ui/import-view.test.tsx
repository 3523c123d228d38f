/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * Every step of an import must be usable with a keyboard and a screen reader, must not be told by colour alone, and
 * must not freeze with ten thousand notes.
 */
import { emptyPlan, type Plan } from '../../src/core/note/plan';
import type { ImportState } from '../../src/ui/import-state';
import { ImportView } from '../../src/ui/import-view';
import { doing, drawn } from './drawn';
import { fakeHandlers } from './fake-handlers';

function preview(plan: Partial<Plan>, more: { restoreDeleted?: boolean; busy?: boolean } = {}): ImportState {
  return { step: 'preview', plan: { ...emptyPlan, ...plan }, restoreDeleted: false, busy: false, ...more };
}

function draw(state: ImportState, asked: string[] = []): Promise<HTMLElement> {
  return drawn(<ImportView state={state} handlers={fakeHandlers(asked)} />);
}

function buttonsOf(page: HTMLElement): readonly string[] {
  return [...page.querySelectorAll('button')].map(each => each.textContent ?? '');
}

const states: readonly (readonly [string, ImportState])[] = [
  ['choosing', { step: 'choose', choice: { kind: 'bundled' }, refused: null }],
  ['reading', { step: 'reading' }],
  ['the preview', preview({ unchanged: ['a.md'] })],
  ['writing', { step: 'writing', done: 3, total: 12, stopping: false }],
  [
    'the report',
    { step: 'report', result: { created: [], updated: [], kept: [], problems: [], failed: 0, left: 0 } },
  ],
];

test.each(states)('%s begins at its heading, which has the focus', async (_name, state) => {
  const page = await draw(state);
  expect(document.activeElement).toBe(page.querySelector('h2'));
  expect(page.querySelectorAll('h2')).toHaveLength(1);
});

test.each(states)(
  'in %s all that can be pressed is a button or a field with a name',
  async (_name, state) => {
    const page = await draw(state);
    expect(page.querySelectorAll('button:not([type]), [onclick], a:not([href])')).toHaveLength(0);
    for (const field of page.querySelectorAll('input, textarea')) {
      expect(field.closest('label')?.textContent ?? field.getAttribute('aria-label')).not.toBe('');
    }
  },
);

test('an empty path is asked for where a screen reader hears it', async () => {
  const asked: string[] = [];
  const page = await draw({ step: 'choose', choice: { kind: 'vault', path: ' ' }, refused: null }, asked);
  await doing(() => page.querySelector<HTMLButtonElement>('button[type=submit]')!.click());
  expect(page.querySelector('[role=alert]')?.textContent).toBe('Give the path of a file or folder first.');
  expect(asked).toEqual([]);
});

test('what was typed under one source is still there after a look at another', async () => {
  const asked: string[] = [];
  const page = await draw(
    { step: 'choose', choice: { kind: 'pasted', text: '# mine' }, refused: null },
    asked,
  );
  const radios = page.querySelectorAll<HTMLInputElement>('input[type=radio]');
  await doing(() => radios[0]!.click());
  await doing(() => radios[3]!.click());
  await doing(() => page.querySelector<HTMLButtonElement>('button[type=submit]')!.click());
  expect(asked).toEqual(['preview {"kind":"pasted","text":"# mine"}']);
});

test('an empty plan says so and offers no import', async () => {
  const page = await draw(preview({ unchanged: ['a.md'] }));
  expect(page.textContent).toContain('Nothing to import: your notes already have everything on the list.');
  expect(buttonsOf(page)).toEqual(['Choose another list', 'Close']);
});

test('a changed note shows what changes only once it is opened, with signs and words', async () => {
  const asked: string[] = [];
  const change = {
    kind: 'update',
    note: 'paper',
    path: 'There/A.md',
    before: 'old\n',
    after: 'new\n',
  } as const;
  const page = await draw(preview({ changes: [change] }), asked);
  expect(page.textContent).not.toContain('old');
  const fold = page.querySelector<HTMLDetailsElement>('li details')!;
  await doing(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  expect(page.querySelector('del')?.textContent).toBe('− Removed: old');
  expect(page.querySelector('ins')?.textContent).toBe('+ Added: new');
  await doing(() => fold.querySelector('button')!.click());
  expect(asked).toEqual(['open There/A.md']);
});

test('deleted notes are offered back with a switch, and there is no importing while the plan is made anew', async () => {
  const asked: string[] = [];
  const kept = [{ path: 'A.md', because: 'You deleted it.', deleted: true }];
  const changes = [{ kind: 'create', note: 'paper', path: 'B.md', text: '', restored: false } as const];
  const page = await draw(preview({ kept, changes }), asked);
  await doing(() => page.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
  expect(asked).toEqual(['restoreDeleted true']);
  const busy = await draw(preview({ kept, changes }, { restoreDeleted: true, busy: true }));
  expect(busy.querySelector<HTMLButtonElement>('.mod-cta')?.disabled).toBe(true);
  expect(busy.querySelector('[aria-busy=true]')).not.toBeNull();
  // A switch that is switched off under the finger would lose the focus.
  expect(busy.querySelector<HTMLInputElement>('input[type=checkbox]')?.disabled).toBe(false);
});

test('ten thousand new notes are drawn two hundred at a time, and the focus goes to the first new one', async () => {
  const paths = Array.from({ length: 10_000 }, (_, at) => `Papers/${at}.md`);
  const changes = paths.map(
    path => ({ kind: 'create', note: 'paper', path, text: '', restored: false }) as const,
  );
  const papers = paths.map((path, at) => {
    return {
      id: 'arxiv:2401.00001' as const,
      title: path,
      sections: [`Section ${Math.floor(at / 30)}`],
      line: 1,
      path,
    };
  });
  const page = await draw(preview({ changes, papers }));
  expect(page.querySelectorAll('li .paper-club-note-name')).toHaveLength(200);
  await doing(() => page.querySelector<HTMLButtonElement>('.paper-club-more')!.click());
  expect(page.querySelectorAll('li .paper-club-note-name')).toHaveLength(400);
  expect(document.activeElement?.textContent).toContain('200');
});

test('the last portion leaves no button, and the focus on what it brought', async () => {
  const problems = Array.from({ length: 203 }, (_, at) => ({
    file: `${at}.md`,
    line: 1,
    message: 'Mend it.',
  }));
  const result = { created: [], updated: [], kept: [], problems, failed: 0, left: 0 };
  const page = await draw({ step: 'report', result });
  const more = page.querySelector<HTMLButtonElement>('.paper-club-more')!;
  expect(more.textContent).toBe('Show 3 more');
  await doing(() => more.click());
  expect(page.querySelector('.paper-club-more')).toBeNull();
  expect(document.activeElement?.textContent).toContain('200.md');
});

test('progress has its values and its words, and Stop does not lose the focus when pressed', async () => {
  const asked: string[] = [];
  const page = await draw({ step: 'writing', done: 3, total: 12, stopping: false }, asked);
  const bar = page.querySelector('[role=progressbar]')!;
  expect(
    ['valuemin', 'valuenow', 'valuemax', 'valuetext'].map(name => bar.getAttribute(`aria-${name}`)),
  ).toEqual(['0', '3', '12', '3 of 12 notes']);
  await doing(() => page.querySelector('button')!.click());
  expect(asked).toEqual(['stop']);
  const stopping = await draw({ step: 'writing', done: 3, total: 12, stopping: true }, asked);
  expect(stopping.querySelector('button')?.disabled).toBe(false);
  await doing(() => stopping.querySelector('button')!.click());
  expect(asked).toEqual(['stop']);
});

test('the report says what was left and what failed, and opens what is there', async () => {
  const asked: string[] = [];
  const problems = [
    { file: 'A.md', line: 7, message: 'The disk is full.' },
    { file: 'B.md', line: 0, message: 'Not here.' },
  ];
  const result = { created: ['There/C.md'], updated: [], kept: [], problems, failed: 1, left: 2 };
  const page = await draw({ step: 'report', result }, asked);
  expect(page.querySelector('h2')?.textContent).toBe('Import stopped');
  expect(page.querySelector('[role=status]')?.textContent).toContain('2 changes were not begun');
  expect(page.querySelector('[role=status]')?.textContent).toContain('1 note could not be written');
  await doing(() => page.querySelector<HTMLButtonElement>('.paper-club-place')!.click());
  expect(asked).toEqual(['open A.md:7']);
  expect(buttonsOf(page)).toEqual(['A.md, line 7', 'Undo import', 'Close', 'Open reading list']);
});

test('an import that wrote nothing offers no undo, which would take back an older one', async () => {
  const result = { created: [], updated: [], kept: [], problems: [], failed: 0, left: 4 };
  expect(buttonsOf(await draw({ step: 'report', result }))).toEqual(['Close', 'Open reading list']);
});
