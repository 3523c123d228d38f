import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { NotNullValue } from './value';

export let patternOf: (value: RegExpValue) => RegExp;

export class RegExpValue extends NotNullValue {
  static override type = 'RegExp';
  readonly #pattern: RegExp;

  static {
    patternOf = value => value.#pattern;
  }

  constructor(pattern: RegExp) {
    super();
    this.#pattern = pattern;
  }

  override toString(): string {
    return String(this.#pattern);
  }

  override isTruthy(): boolean {
    return true;
  }
}

anchor<Anchored<RegExpValue, app.RegExpValue>>(true);
