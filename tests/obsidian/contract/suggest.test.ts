/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** A person picks papers and paths from suggestions, with the keyboard as with the mouse. */
import type { App, FuzzyMatch } from 'obsidian';
import { FuzzySuggestModal } from '../stand-in/interface/fuzzy-suggest-modal';
import { AbstractInputSuggest } from '../stand-in/interface/input-suggest';
import { Modal } from '../stand-in/interface/modal';
import { renderMatches } from '../stand-in/interface/render-matches';
import { SuggestModal } from '../stand-in/interface/suggest-modal';
import { startPage, type PageHost } from './page-host';

let page: PageHost;
beforeEach(() => (page = startPage()));
afterEach(() => page.stop());

const rows = (): string[] => document.body.findAll('.suggestion-item').map(el => el.getText());
const selected = (): string => document.body.find('.suggestion-item.is-selected').getText();
const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.trigger('input');
};

class Choice extends SuggestModal<string> {
  readonly told: string[] = [];

  constructor(
    app: App,
    private readonly answer: (query: string) => string[] | Promise<string[]>,
  ) {
    super(app);
  }

  override getSuggestions(query: string): string[] | Promise<string[]> {
    return this.answer(query);
  }

  override renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  override onClose(): void {
    this.told.push('closed');
  }

  override onChooseSuggestion(value: string): void {
    this.told.push(value);
  }
}

const among = (app: App, values: string[]): Choice =>
  new Choice(app, query => values.filter(value => value.includes(query)));

describe('a prompt', () => {
  test('has the focus, suggests at once and while somebody types', () => {
    const prompt = among(page.app, ['one', 'two']);
    prompt.open();
    expect([document.activeElement === prompt.inputEl, rows(), selected()]).toEqual([
      true,
      ['one', 'two'],
      'one',
    ]);
    type(prompt.inputEl, 'tw');
    expect(rows()).toEqual(['two']);
  });

  test('closes before it tells the choice', () => {
    const prompt = among(page.app, ['one', 'two']);
    prompt.open();
    page.press('ArrowDown');
    page.press('Enter');
    expect(prompt.told).toEqual(['closed', 'two']);
    expect(document.querySelector('.prompt')).toBeNull();
  });

  test('goes round with the arrows, and follows the pointer', () => {
    among(page.app, ['one', 'two', 'three']).open();
    page.press('ArrowUp');
    expect(selected()).toBe('three');
    page.press('ArrowDown');
    expect(selected()).toBe('one');
    document.body.findAll('.suggestion-item')[1]?.trigger('mousemove');
    expect(selected()).toBe('two');
  });

  test('shows no more than its limit, and says when there is nothing', () => {
    const prompt = among(page.app, ['a1', 'a2', 'a3']);
    prompt.limit = 2;
    prompt.emptyStateText = 'No such paper.';
    prompt.open();
    expect(rows()).toHaveLength(2);
    type(prompt.inputEl, 'zzz');
    expect([rows(), document.body.find('.suggestion-empty').textContent]).toEqual([[], 'No such paper.']);
    page.press('Enter');
    expect(prompt.told).toEqual([]);
  });

  test('waits for late answers and drops those that were overtaken', async () => {
    const answers = new Map<string, (values: string[]) => void>();
    const prompt = new Choice(page.app, query => new Promise(resolve => answers.set(query, resolve)));
    prompt.open();
    type(prompt.inputEl, 'x');
    answers.get('x')?.(['new']);
    answers.get('')?.(['old']);
    await page.settle.settled();
    expect(rows()).toEqual(['new']);
  });

  test('shows instructions and a placeholder', () => {
    const prompt = among(page.app, []);
    prompt.setPlaceholder('Find a paper');
    prompt.setInstructions([{ command: '↵', purpose: 'to open' }]);
    prompt.open();
    expect([prompt.inputEl.placeholder, document.body.find('.prompt-instruction').textContent]).toEqual([
      'Find a paper',
      '↵to open',
    ]);
  });
});

describe('a fuzzy prompt', () => {
  class Papers extends FuzzySuggestModal<{ title: string }> {
    chosen = '';

    override getItems(): { title: string }[] {
      return ['Zero-shot learners', 'Few-shot learners', 'Other'].map(title => ({ title }));
    }

    override getItemText({ title }: { title: string }): string {
      return title;
    }

    override onChooseItem({ title }: { title: string }): void {
      this.chosen = title;
    }
  }

  test('lists all in their order, then those that fit, with what fits marked', () => {
    const prompt = new Papers(page.app);
    prompt.open();
    expect(rows()).toHaveLength(3);
    type(prompt.inputEl, 'few learn');
    expect(rows()).toEqual(['Few-shot learners']);
    expect(document.body.findAll('.suggestion-highlight').map(el => el.getText())).toContain('Few');
    page.press('Enter');
    expect(prompt.chosen).toBe('Few-shot learners');
  });

  test('hands out matches', () => {
    const [best] = new Papers(page.app).getSuggestions('zero') as FuzzyMatch<{ title: string }>[];
    expect([best?.item.title, best?.match.matches]).toEqual(['Zero-shot learners', [[0, 4]]]);
  });
});

test('matches are marked, counted from an offset', () => {
  const el = createDiv();
  renderMatches(el, 'learners', [[2, 7]], -2);
  expect(el.innerHTML).toBe('<span class="suggestion-highlight">learn</span>ers');
  el.empty();
  renderMatches(el, 'plain', null);
  expect(el.innerHTML).toBe('plain');
});

describe('suggestions below a field', () => {
  class Fruit extends AbstractInputSuggest<string> {
    override getSuggestions(query: string): string[] {
      return ['apple', 'apricot', 'banana'].filter(fruit => fruit.startsWith(query));
    }

    override renderSuggestion(value: string, el: HTMLElement): void {
      el.setText(value);
    }
  }

  const field = (): [HTMLInputElement, Fruit] => {
    const input = document.body.createEl('input');
    return [input, new Fruit(page.app, input)];
  };

  test('come with the focus and with what is typed, and go when nothing fits', () => {
    const [input] = field();
    input.focus();
    expect(rows()).toHaveLength(3);
    type(input, 'ap');
    expect(rows()).toEqual(['apple', 'apricot']);
    type(input, 'x');
    expect(document.querySelector('.suggestion-container')).toBeNull();
  });

  test('are chosen by Enter and by a click, which tells the callback', () => {
    const [input, suggest] = field();
    suggest.onSelect(value => {
      suggest.setValue(value);
      suggest.close();
    });
    input.focus();
    page.press('ArrowDown');
    page.press('Enter');
    expect([suggest.getValue(), rows()]).toEqual(['apricot', []]);
    type(input, 'b');
    document.body.find('.suggestion-item').click();
    expect(input.value).toBe('banana');
  });

  test('go with the focus', () => {
    const [input] = field();
    input.focus();
    input.blur();
    expect(rows()).toEqual([]);
  });

  test('take Escape before the window they stand in', () => {
    const modal = new Modal(page.app);
    modal.open();
    const input = modal.contentEl.createEl('input');
    new Fruit(page.app, input).limit = 2;
    input.focus();
    expect(rows()).toHaveLength(2);
    page.press('Escape');
    expect([rows(), modal.containerEl.isConnected]).toEqual([[], true]);
    page.press('Escape');
    expect(modal.containerEl.isConnected).toBe(false);
  });

  test('work for an element that is edited in place', () => {
    const el = document.body.createDiv({ attr: { contenteditable: 'true' } });
    const suggest = new Fruit(page.app, el);
    suggest.setValue('banana');
    expect([suggest.getValue(), el.textContent]).toEqual(['banana', 'banana']);
  });
});
