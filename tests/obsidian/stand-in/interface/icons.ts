import type * as app from 'obsidian';
import lucide from 'lucide-static/icon-nodes.json';

// App: docs: Lucide up to 0.446.0, which is the version of the package.
const lucideIds = Object.keys(lucide).map(name => `lucide-${name}`);

/** The contents of icons that plugins brought. */
const added = new Map<string, string>();

/** How every icon of Lucide is drawn. */
const strokes = {
  width: 24,
  height: 24,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

export const addIcon: typeof app.addIcon = (iconId, svgContent) => {
  added.set(iconId, svgContent);
};

export const removeIcon: typeof app.removeIcon = iconId => {
  added.delete(iconId);
};

// App: seen: the ids of Lucide are listed with their prefix.
export const getIconIds: typeof app.getIconIds = () => [...lucideIds, ...added.keys()];

export const getIcon: typeof app.getIcon = iconId => {
  const content = added.get(iconId);
  if (content !== undefined) return addedIcon(iconId, content);
  // App: docs: an icon of Lucide is asked for with or without its prefix.
  const name = iconId.replace(/^lucide-/, '');
  const shapes = Object.hasOwn(lucide, name) ? lucide[name] : undefined;
  if (!shapes) return null;
  const svg = createSvg('svg', { cls: ['svg-icon', `lucide-${name}`], attr: strokes });
  for (const [tag, attributes] of shapes) svg.createSvg(tag, { attr: { ...attributes } });
  return svg;
};

// App: docs: the content of an added icon is drawn in a square of 100 by 100.
function addedIcon(iconId: string, content: string): SVGSVGElement {
  const svg = createSvg('svg', { cls: ['svg-icon', iconId], attr: { viewBox: '0 0 100 100' } });
  svg.innerHTML = content;
  return svg;
}

// App: typings: does nothing where no icon has that id. Assumed: else it takes the place of what was there.
export const setIcon: typeof app.setIcon = (parent, iconId) => {
  const icon = getIcon(iconId);
  if (icon) parent.replaceChildren(icon);
};
