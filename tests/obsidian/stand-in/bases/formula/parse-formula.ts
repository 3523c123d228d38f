import { FormulaError } from './formula-error';
import type { BinaryOperator, Formula } from './formula-syntax';
import { syntaxError, tokensOf, type Token } from './formula-tokens';

/** Assumed: operators bind as in JavaScript, the first row least. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

const constants: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads a formula or a filter. */
export function parseFormula(source: string): Formula {
  const reader = new Reader(tokensOf(source));
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof RangeError) throw new FormulaError(`Failed to parse formula "${source}"`);
    throw error;
  }
}

class Reader {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Formula {
    const formula = this.#binary(0);
    if (this.#next.kind !== 'end') throw this.#unexpected();
    return formula;
  }

  get #next(): Token {
    return this.tokens[Math.min(this.#at, this.tokens.length - 1)]!;
  }

  #unexpected(): FormulaError {
    const { kind, value, at } = this.#next;
    if (kind === 'end') return syntaxError(at, 'Unexpected end of formula.');
    const what = kind === 'name' ? 'ident' : kind;
    return syntaxError(at, `Unexpected ${what} token: "${String(value)}".`);
  }

  #sees(sign: string): boolean {
    return this.#next.kind === 'sign' && this.#next.value === sign;
  }

  #take(sign: string): boolean {
    const isThere = this.#sees(sign);
    if (isThere) this.#at += 1;
    return isThere;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw this.#unexpected();
  }

  #name(): string {
    const token = this.#next;
    if (token.kind !== 'name') throw this.#unexpected();
    this.#at += 1;
    return token.value;
  }

  #binary(level: number): Formula {
    const operators = levels[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find(each => this.#sees(each));
      if (operator === undefined) return left;
      this.#at += 1;
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Formula {
    if (this.#take('!')) return { kind: 'unary', operator: '!', of: this.#unary() };
    if (this.#take('-')) return { kind: 'unary', operator: '-', of: this.#unary() };
    return this.#postfix(this.#primary());
  }

  #postfix(begin: Formula): Formula {
    let formula = begin;
    for (;;) {
      if (this.#take('.')) {
        const name = this.#name();
        formula = this.#take('(')
          ? { kind: 'call', of: formula, name, given: this.#items(')') }
          : { kind: 'member', of: formula, name };
      } else if (this.#take('[')) {
        formula = { kind: 'index', of: formula, index: this.#binary(0) };
        this.#expect(']');
      } else return formula;
    }
  }

  #primary(): Formula {
    const token = this.#next;
    if (this.#take('(')) {
      const inner = this.#binary(0);
      this.#expect(')');
      return inner;
    }
    if (this.#take('[')) return { kind: 'list', items: this.#items(']') };
    if (this.#take('{')) return { kind: 'object', entries: this.#entries() };
    if (token.kind === 'sign' || token.kind === 'end') throw this.#unexpected();
    this.#at += 1;
    if (token.kind === 'pattern') return { kind: 'pattern', pattern: token.value };
    if (token.kind !== 'name') return { kind: 'literal', value: token.value };
    if (this.#take('(')) return { kind: 'call', of: null, name: token.value, given: this.#items(')') };
    const constant = constants[token.value];
    return constant === undefined
      ? { kind: 'name', name: token.value }
      : { kind: 'literal', value: constant };
  }

  #items(close: string): readonly Formula[] {
    const items: Formula[] = [];
    if (this.#take(close)) return items;
    do items.push(this.#binary(0));
    while (this.#take(','));
    this.#expect(close);
    return items;
  }

  #entries(): readonly (readonly [string, Formula])[] {
    const entries: (readonly [string, Formula])[] = [];
    if (this.#take('}')) return entries;
    do {
      const { kind, value } = this.#next;
      if (kind !== 'string' && kind !== 'name') throw this.#unexpected();
      this.#at += 1;
      this.#expect(':');
      entries.push([value, this.#binary(0)]);
    } while (this.#take(','));
    this.#expect('}');
    return entries;
  }
}
