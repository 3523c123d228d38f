import type * as app from 'obsidian';
import { Events } from '../text/events';
import { makeCardsView } from './views/cards-view';
import { makeListView } from './views/list-view';
import { makeTableView } from './views/table-view';

const sizes = { min: 50, max: 800, step: 10 };

/** App: help (views): the layouts that come with the app, with what their settings offer. */
const core: Readonly<Record<string, app.BasesViewRegistration>> = {
  table: {
    name: 'Table',
    icon: 'lucide-table',
    factory: makeTableView,
    options: () => [
      {
        type: 'dropdown',
        key: 'rowHeight',
        displayName: 'Row height',
        default: 'short',
        options: { short: 'Short', medium: 'Medium', tall: 'Tall', 'extra tall': 'Extra tall' },
      },
    ],
  },
  cards: {
    name: 'Cards',
    icon: 'lucide-layout-grid',
    factory: makeCardsView,
    options: () => [
      { type: 'slider', key: 'cardSize', displayName: 'Card size', default: 200, ...sizes },
      { type: 'property', key: 'image', displayName: 'Image property' },
      {
        type: 'dropdown',
        key: 'imageFit',
        displayName: 'Image fit',
        default: 'cover',
        options: { cover: 'Cover', contain: 'Contain' },
      },
      {
        type: 'slider',
        key: 'imageAspectRatio',
        displayName: 'Image aspect ratio',
        default: 1,
        min: 0.25,
        max: 2.5,
        step: 0.05,
      },
    ],
  },
  list: {
    name: 'List',
    icon: 'lucide-list',
    factory: makeListView,
    options: config => [
      {
        type: 'dropdown',
        key: 'markers',
        displayName: 'Markers',
        default: 'bullets',
        options: { bullets: 'Bullet', numbers: 'Number', none: 'None' },
      },
      { type: 'toggle', key: 'indentProperties', displayName: 'Indent properties', default: false },
      {
        type: 'text',
        key: 'separator',
        displayName: 'Property separator',
        default: ',',
        shouldHide: () => config.get('indentProperties') === true,
      },
    ],
  },
};

/** The kinds of views that a base may have: those of the app and those of plugins. */
export class BasesViewTypes extends Events {
  readonly #types = new Map<string, app.BasesViewRegistration>(Object.entries(core));

  find(type: string): app.BasesViewRegistration | null {
    return this.#types.get(type) ?? null;
  }

  // App: seen (its texts for translators): the words for a type that is taken.
  register(type: string, registration: app.BasesViewRegistration): void {
    if (this.#types.has(type)) {
      throw new Error(`Unable to add new Bases view "${type}". A view with this ID already exists.`);
    }
    this.#types.set(type, registration);
    this.trigger('changed', type);
  }

  unregister(type: string): void {
    if (this.#types.delete(type)) this.trigger('changed', type);
  }
}
