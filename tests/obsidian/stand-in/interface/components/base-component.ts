import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { Known } from '../../text/known';

export abstract class BaseComponent extends Known {
  disabled = false;

  then(cb: (component: this) => unknown): this {
    cb(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

export abstract class ValueComponent<T> extends BaseComponent {
  abstract getValue(): T;

  abstract setValue(value: T): this;

  // Assumed: the listener sets the value it is given, and always answers the value there is.
  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = value => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}

anchor<Anchored<BaseComponent, app.BaseComponent>>(true);
anchor<Anchored<ValueComponent<string>, app.ValueComponent<string>>>(true);
