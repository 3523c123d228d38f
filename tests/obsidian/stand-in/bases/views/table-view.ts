import type * as app from 'obsidian';
import { BasesView } from '../bases-view';
import { readPropertyId } from '../property-id';
import { contextOf } from '../query-controller';
import { drawGroupHeading, drawValue, groupedBy } from './draw-value';
import { editCell, findEditable, writeProperty } from './property-editor';

/** A row for each file, a column for each property. */
class TableView extends BasesView {
  readonly type = 'table';
  readonly #el: HTMLElement;
  readonly #controller: app.QueryController;
  #sizes: ReadonlyMap<unknown, unknown> = new Map();
  #isEditing = false;

  constructor(controller: app.QueryController, containerEl: HTMLElement) {
    super(controller);
    this.#el = containerEl.createDiv({ cls: 'bases-table-container' });
    this.#controller = controller;
  }

  override onDataUpdated(): void {
    // What somebody is typing is not taken from under their hands.
    if (!this.#isEditing) this.#draw();
  }

  #draw(): void {
    const focused = placeOfFocus(this.#el);
    this.#el.replaceChildren();
    const { properties, groupedData } = this.data;
    const rowHeight = this.config.get('rowHeight');
    const height = typeof rowHeight === 'string' ? rowHeight : 'short';
    const table = this.#el.createEl('table', { cls: 'bases-table', attr: { 'data-row-height': height } });
    const sizes = Object.entries((this.config.get('columnSize') ?? {}) as Readonly<Record<string, unknown>>);
    this.#sizes = new Map(sizes.map(([key, size]) => [readPropertyId(key), size]));
    this.#drawHead(table, properties);
    const name = groupedBy(this.config);
    for (const group of groupedData) this.#drawGroup(table, group, name);
    if (name === null) this.#drawSummaries(table.createEl('tfoot'), this.data.data);
    if (focused) findCell(this.#el, focused)?.focus();
  }

  #drawHead(table: HTMLElement, properties: readonly app.BasesPropertyId[]): void {
    const row = table.createEl('thead', { cls: 'bases-thead' }).createEl('tr', { cls: 'bases-tr' });
    for (const property of properties) {
      const attr = { scope: 'col', 'data-property': property };
      const head = row.createEl('th', { cls: 'bases-table-header', attr });
      head.createDiv({ cls: 'bases-table-header-name', text: this.config.getDisplayName(property) });
      this.#size(head, property);
    }
  }

  /** App: seen in public vaults: the widths that somebody has dragged stand in `columnSize`. */
  #size(cell: HTMLElement, property: app.BasesPropertyId): void {
    const size = this.#sizes.get(property);
    if (typeof size === 'number') cell.setCssProps({ '--bases-column-size': `${size}px` });
  }

  // App: help: the summaries of a group stand above its rows, those of the whole below the table.
  #drawGroup(table: HTMLElement, group: app.BasesEntryGroup, name: string | null): void {
    const body = table.createEl('tbody', { cls: 'bases-tbody' });
    if (name !== null) {
      const attr = { scope: 'colgroup', colspan: String(this.data.properties.length) };
      const heading = body.createEl('tr', { cls: 'bases-group-heading' }).createEl('th', { attr });
      drawGroupHeading(heading, group, name, this.app.renderContext);
      this.#drawSummaries(body, group.entries);
    }
    for (const entry of group.entries) this.#drawRow(body, entry);
  }

  #drawSummaries(parent: HTMLElement, entries: readonly app.BasesEntry[]): void {
    const chosen = (this.config.get('summaries') ?? {}) as Readonly<Record<string, string>>;
    const byProperty = new Map(Object.entries(chosen).map(([key, name]) => [readPropertyId(key), name]));
    if (byProperty.size === 0) return;
    const row = parent.createEl('tr', { cls: 'bases-table-summary-row' });
    for (const property of this.data.properties) {
      const name = byProperty.get(property);
      const cell = row.createEl('td', { cls: 'bases-td', attr: { 'data-property': property } });
      if (name === undefined) continue;
      cell.createSpan({ cls: 'bases-summary-name', text: name });
      const value = this.data.getSummaryValue(this.#controller, [...entries], property, name);
      value.renderTo(cell.createSpan({ cls: 'bases-summary-value' }), this.app.renderContext);
    }
  }

  #drawRow(body: HTMLElement, entry: app.BasesEntry): void {
    const row = body.createEl('tr', { cls: 'bases-tr', attr: { 'data-path': entry.file.path } });
    for (const property of this.data.properties) {
      const attr = { 'data-property': property };
      const place = row.createEl('td', { cls: 'bases-td', attr });
      this.#size(place, property);
      this.#drawCell(place.createDiv({ cls: 'bases-table-cell' }), entry, property);
    }
  }

  #drawCell(cell: HTMLElement, entry: app.BasesEntry, property: app.BasesPropertyId): void {
    const editable = findEditable(this.app, entry, property, contextOf(this.#controller).types);
    if (editable?.kind === 'checkbox') {
      const label = { 'aria-label': editable.name };
      const box = cell.createEl('input', { cls: 'metadata-input-checkbox', type: 'checkbox', attr: label });
      box.checked = editable.content === true;
      box.addEventListener('change', () => writeProperty(editable, box.checked));
      return;
    }
    drawValue(cell, entry, property, this.app.renderContext);
    if (!editable) return;
    cell.addClass('mod-editable');
    cell.tabIndex = 0;
    const edit = (evt: Event): void => {
      if (this.#isEditing || (evt.target instanceof Element && evt.target.closest('a'))) return;
      evt.preventDefault();
      this.#isEditing = true;
      editCell(cell, editable, () => this.#finish(cell));
    };
    cell.addEventListener('click', edit);
    cell.addEventListener('keydown', evt => {
      if (evt.key === 'Enter' && evt.target === cell) edit(evt);
    });
  }

  // The rows are drawn with what is known now, and once more when the note has been read again.
  #finish(cell: HTMLElement): void {
    this.#isEditing = false;
    if (!cell.isConnected) return;
    cell.focus();
    this.#draw();
  }
}

type CellPlace = readonly [path: string, property: string];

function placeOfFocus(el: HTMLElement): CellPlace | null {
  const { activeElement } = el.doc;
  if (!activeElement || !el.contains(activeElement)) return null;
  const path = activeElement.closest<HTMLElement>('[data-path]')?.dataset.path;
  const property = activeElement.closest<HTMLElement>('[data-property]')?.dataset.property;
  return path === undefined || property === undefined ? null : [path, property];
}

function findCell(el: HTMLElement, [path, property]: CellPlace): HTMLElement | null {
  const row = el.findAll('[data-path]').find(({ dataset }) => dataset.path === path);
  const cell = row?.findAll('[data-property]').find(({ dataset }) => dataset.property === property);
  return cell?.querySelector<HTMLElement>('input, .mod-editable, a') ?? null;
}

export const makeTableView: app.BasesViewFactory = (controller, containerEl) =>
  new TableView(controller, containerEl);
