/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * What is new must be told in words, chosen with a keyboard, and never taken by accident: what is doubtful has a box of
 * its own, and a button that would take nothing cannot be pressed.
 */
import { emptyPlan, type News, type Plan } from '../../src/core/note/plan';
import { usualChoice } from '../../src/core/note/news-choices';
import type { PullHandlers } from '../../src/ui/pull-handlers';
import type { AskedList, PullState } from '../../src/ui/pull-state';
import { PullView } from '../../src/ui/pull-view';
import { doing, drawn } from './drawn';
import { fakeHandlers } from './fake-handlers';

const updateOf = (path: string): Plan['changes'][number] => ({
  kind: 'update',
  note: 'paper',
  path,
  before: 'old\n',
  after: 'new\n',
});

function newsOf(key: string, more: Partial<News> = {}): News {
  const happened = [{ kind: 'changed', said: `“${key}” changed.` } as const];
  return { key, title: key, path: `There/${key}.md`, happened, isChoice: true, isDoubtful: false, ...more };
}

function asked(news: readonly News[], chosen?: readonly string[]): AskedList {
  const plan: Plan = { ...emptyPlan, news, changes: news.map(({ path }) => updateOf(path)) };
  return {
    source: 'github:a/b',
    answer: { kind: 'plan', plan, chosen: chosen ? new Set(chosen) : usualChoice(plan) },
  };
}

const stateOf = (...lists: AskedList[]): PullState => ({ step: 'news', lists, refused: null });

function draw(state: PullState, done: string[] = []): Promise<HTMLElement> {
  const handlers: PullHandlers = {
    ...fakeHandlers(done),
    choose: (list, keys, on) => void done.push(`${on ? 'take' : 'leave'} ${list} ${keys.join(' ')}`),
    take: () => void done.push('take'),
    askAgain: () => void done.push('again'),
  };
  return drawn(<PullView state={state} handlers={handlers} />);
}

const boxesOf = (page: HTMLElement): readonly HTMLInputElement[] => [
  ...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const buttonsOf = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll('button')].map(each => each.textContent ?? '');

test.each<readonly [string, PullState, string]>([
  ['asking', { step: 'asking', source: 'github:a/b', at: 1, total: 1 }, 'Asking for new papers'],
  ['news', stateOf(asked([newsOf('A')])), 'What’s new'],
  ['nothing new', stateOf({ source: 'x', answer: { kind: 'same' } }), 'Nothing new'],
  [
    'no answer',
    stateOf({ source: 'x', answer: { kind: 'refused', because: 'No.' } }),
    'The list could not be read',
  ],
])('%s begins at its heading, which has the focus', async (_name, state, heading) => {
  const page = await draw(state);
  expect(document.activeElement).toBe(page.querySelector('h2'));
  expect(page.querySelector('h2')?.textContent).toBe(heading);
});

test('each choice is a box with its sentence, and all of them have one box together', async () => {
  const done: string[] = [];
  const page = await draw(stateOf(asked([newsOf('A'), newsOf('B')], ['A'])), done);
  const [all, a, b] = boxesOf(page);
  expect([all?.indeterminate, a?.checked, b?.checked]).toEqual([true, true, false]);
  expect(a?.closest('label')?.textContent).toBe('“A” changed.');
  await doing(() => b!.click());
  await doing(() => all!.click());
  expect(done).toEqual(['take 0 B', 'take 0 A B']);
  expect(buttonsOf(page)).toContain('Take chosen');
  expect(page.querySelector('[role=status]')?.textContent).toBe('1 of 2 chosen.');
});

test('with nothing chosen there is nothing to press but the way out', async () => {
  const page = await draw(stateOf(asked([newsOf('A')], [])));
  expect(page.querySelector<HTMLButtonElement>('.mod-cta')?.disabled).toBe(true);
});

test('doubtful removals come unticked, behind their warning, and are not among all the others', async () => {
  const done: string[] = [];
  const gone = ['X', 'Y', 'Z'].map(key => newsOf(key, { isDoubtful: true }));
  const page = await draw(stateOf(asked([newsOf('A'), newsOf('B'), ...gone])), done);
  expect(page.textContent).toContain('3 entries, most of the list, are gone from it');
  const boxes = boxesOf(page);
  expect(boxes.map(each => each.checked)).toEqual([true, true, true, false]);
  await doing(() => boxes[0]!.click());
  await doing(() => boxes[3]!.click());
  expect(done).toEqual(['leave 0 A B', 'take 0 X Y Z']);
  expect(buttonsOf(page)).toContain('Take chosen');
});

test('what comes with the rest has no box, and the change of a note is shown once it is asked for', async () => {
  const page = await draw(stateOf(asked([newsOf('A'), newsOf('list:b', { isChoice: false })])));
  expect(boxesOf(page)).toHaveLength(1);
  expect(page.textContent).toContain('Comes with what you take“list:b” changed.');
  expect(page.querySelector('ins')).toBeNull();
  const fold = page.querySelector('details')!;
  await doing(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  expect(page.querySelector('ins')?.textContent).toBe('+ Added: new');
});

test('a list that failed says why and can be asked again, beside the news of another', async () => {
  const done: string[] = [];
  const failed: AskedList = { source: 'x', answer: { kind: 'refused', because: 'No network.' } };
  const page = await draw(stateOf(failed, asked([newsOf('A')])), done);
  expect(page.querySelector('section [role=alert]')?.textContent).toBe('No network.');
  expect([...page.querySelectorAll('h3')].map(each => each.textContent)).toEqual(['x', 'github:a/b']);
  const again = [...page.querySelectorAll('button')].find(each => each.textContent === 'Try again')!;
  await doing(() => again.click());
  expect(done).toEqual(['again']);
  expect(buttonsOf(page)).toContain('Take all');
});
