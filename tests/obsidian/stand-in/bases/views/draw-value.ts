import type * as app from 'obsidian';
import { drawFileLink } from '../values/file-value';

/** Draws a property of a row; the name of a file is the link to it. Answers whether there was anything. */
export function drawValue(
  el: HTMLElement,
  entry: app.BasesEntry,
  property: app.BasesPropertyId,
  context: app.RenderContext,
): boolean {
  if (property === 'file.name' || property === 'file.basename') {
    drawFileLink(el, entry.file, context);
    return true;
  }
  const value = entry.getValue(property);
  if (!value || value.toString() === '') return false;
  value.renderTo(el, context);
  return true;
}

/** App: seen: what a group is called: the property by its name and the key, or "None". */
export function drawGroupHeading(
  el: HTMLElement,
  group: app.BasesEntryGroup,
  property: string,
  context: app.RenderContext,
): void {
  const nameEl = el.createDiv({ cls: 'bases-group-name' });
  nameEl.createSpan({ cls: 'bases-group-property', text: property });
  const valueEl = nameEl.createSpan({ cls: 'bases-group-value' });
  if (group.hasKey()) group.key?.renderTo(valueEl, context);
  else valueEl.setText('None');
}

/** The name of the property that a view groups by; null where it does not. */
export function groupedBy(config: app.BasesViewConfig): string | null {
  const { property } = (config.get('groupBy') ?? {}) as { readonly property?: unknown };
  if (typeof property !== 'string') return null;
  const id = /^(?:note|file|formula)\./.test(property) ? property : `note.${property}`;
  return config.getDisplayName(id as app.BasesPropertyId);
}

/** Goes through the groups of a view in their order, each under its heading where the view is grouped. */
export function drawGroups(
  view: app.BasesView,
  el: HTMLElement,
  draw: (group: app.BasesEntryGroup) => void,
): void {
  const name = groupedBy(view.config);
  for (const group of view.data.groupedData) {
    if (name !== null) {
      const heading = el.createDiv({ cls: 'bases-group-heading' });
      drawGroupHeading(heading, group, name, view.app.renderContext);
    }
    draw(group);
  }
}
