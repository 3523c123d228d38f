import type { TFile } from 'obsidian';
import { setIcon } from '../interface/icons';
import { getFrontMatterInfo } from '../text/frontmatter-info';
import { displayTextOf } from '../text/link-text';
import { parseYaml } from '../text/yaml';
import type { Surroundings } from '../workspace/surroundings';

type Properties = Readonly<Record<string, unknown>>;

/** The properties of a text; null where they cannot be read. */
function readProperties(text: string): Properties | null {
  const info = getFrontMatterInfo(text);
  if (!info.exists || info.frontmatter.trim() === '') return {};
  try {
    const read: unknown = parseYaml(info.frontmatter);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Properties) : null;
  } catch {
    return null;
  }
}

export function cssClassesOf(text: string): readonly string[] {
  const { cssclasses } = readProperties(text) ?? {};
  const named = Array.isArray(cssclasses) ? cssclasses : [cssclasses];
  return named.filter((name): name is string => typeof name === 'string' && /^[^\s]+$/.test(name));
}

/** App: seen: the icons by what a value is; some names have an icon of their own. */
const iconByName: Readonly<Record<string, string>> = { tags: 'lucide-tags', aliases: 'lucide-forward' };

function iconOf(name: string, value: unknown): string {
  if (iconByName[name] !== undefined) return iconByName[name];
  if (Array.isArray(value)) return 'lucide-list';
  if (typeof value === 'number') return 'lucide-binary';
  if (typeof value === 'boolean') return 'lucide-square-check';
  return typeof value === 'string' && isDate(value) ? 'lucide-calendar' : 'lucide-text';
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Shows the properties of a note above it. */
export function drawProperties(around: Surroundings, parent: HTMLElement, text: string, file: TFile): void {
  const properties = readProperties(text);
  if (around.preference('propertiesInDocument') === 'hidden') return;
  if (properties && Object.keys(properties).length === 0) return;
  const container = parent.createDiv({ cls: 'metadata-container', attr: { tabindex: '-1' } });
  const heading = container.createDiv({ cls: 'metadata-properties-heading' });
  heading.createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
  const content = container.createDiv({ cls: 'metadata-content' });
  if (!properties) {
    // App: seen: the words above properties that are no YAML.
    container.createDiv({ cls: 'metadata-error-container', text: 'Invalid properties' });
    return;
  }
  const table = content.createDiv({ cls: 'metadata-properties' });
  for (const [name, value] of Object.entries(properties)) drawProperty(around, table, name, value, file);
}

function drawProperty(
  around: Surroundings,
  table: HTMLElement,
  name: string,
  value: unknown,
  file: TFile,
): void {
  const row = table.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': name } });
  const key = row.createDiv({ cls: 'metadata-property-key' });
  setIcon(key.createSpan({ cls: 'metadata-property-icon' }), iconOf(name, value));
  key.createSpan({ cls: 'metadata-property-key-input', text: name });
  const cell = row.createDiv({ cls: 'metadata-property-value' });
  if (Array.isArray(value)) {
    const list = cell.createDiv({ cls: 'multi-select-container' });
    for (const item of value as readonly unknown[]) drawPill(around, list, name, item, file);
  } else if (typeof value === 'boolean') {
    cell.createEl('input', { cls: 'metadata-input-checkbox', type: 'checkbox' }).checked = value;
  } else if (value === null || value === undefined || value === '') {
    cell.createSpan({ cls: 'metadata-input-longtext mod-empty', text: 'Empty' });
  } else {
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    drawWords(around, cell.createDiv({ cls: 'metadata-input-longtext', attr: { dir: 'auto' } }), words, file);
  }
}

function drawPill(around: Surroundings, list: HTMLElement, name: string, item: unknown, file: TFile): void {
  const pill = list.createDiv({ cls: 'multi-select-pill' });
  const content = pill.createDiv({ cls: 'multi-select-pill-content', attr: { dir: 'auto' } });
  const words = typeof item === 'string' ? item : JSON.stringify(item);
  if (name === 'tags') {
    content.createEl('a', { cls: 'tag', text: `#${words}`, href: `#${words}` });
  } else {
    drawWords(around, content, words, file);
  }
}

/** Links to notes and to the web can be followed. */
function drawWords(around: Surroundings, el: HTMLElement, words: string, file: TFile): void {
  const link = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(words);
  if (link) {
    const [, target = '', alias] = link;
    const [path = ''] = target.split('#');
    const isThere = around.app.metadataCache.getFirstLinkpathDest(path, file.path) !== null;
    const a = el.createEl('a', { cls: 'internal-link', text: alias ?? displayTextOf(target), href: target });
    a.dataset.href = target;
    a.classList.toggle('is-unresolved', !isThere);
  } else if (/^https?:\/\/\S+$/.test(words)) {
    el.createEl('a', { cls: 'external-link', text: words, href: words, attr: { target: '_blank' } });
  } else {
    el.textContent = words;
  }
}
