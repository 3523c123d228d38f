import type { CachedMetadata, Component, TFile } from 'obsidian';
import { setIcon } from '../interface/icons';
import { getFrontMatterInfo } from '../text/frontmatter-info';
import { parseLinktext } from '../text/link-text';
import { resolveSubpath } from '../text/subpath';
import type { Rendering } from './render-blocks';
import { renderSections } from './render-blocks';

const images = new Set(['avif', 'bmp', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp']);

/** App: seen: notes within notes end after some levels, and at once where a note would hold itself. */
const deepest = 5;

/** Fills the places of `![[…]]`. */
export async function drawEmbeds(rendering: Rendering, root: HTMLElement): Promise<void> {
  for (const el of root.querySelectorAll<HTMLElement>('span.internal-embed')) await drawEmbed(rendering, el);
}

async function drawEmbed(rendering: Rendering, el: HTMLElement): Promise<void> {
  const { around, sourcePath } = rendering;
  const { path, subpath } = parseLinktext(el.getAttribute('src') ?? '');
  const { metadataCache, vault } = around.app;
  const file =
    path === '' ? vault.getFileByPath(sourcePath) : metadataCache.getFirstLinkpathDest(path, sourcePath);
  el.classList.add('is-loaded');
  if (!file) return drawMissing(el, path);
  const embedder = around.embeds.find(file.extension);
  if (embedder) await embedder({ el, file, subpath, sourcePath, owner: rendering.owner });
  else if (images.has(file.extension.toLowerCase())) drawImage(rendering, el, file);
  else if (file.extension === 'md') await drawNote(rendering, el, file, subpath);
  else drawFile(el, file);
}

// App: seen: the words of a link to what is not there.
function drawMissing(el: HTMLElement, path: string): void {
  el.classList.add('file-embed', 'mod-empty');
  el.textContent = `“${path}” is not created yet. Click to create.`;
}

function drawImage({ around }: Rendering, el: HTMLElement, file: TFile): void {
  el.classList.add('media-embed', 'image-embed');
  const image = el.createEl('img', { attr: { src: around.app.vault.getResourcePath(file) } });
  const alt = el.getAttribute('alt') ?? '';
  if (/^\d+(x\d+)?$/.test(alt)) image.width = Number.parseInt(alt, 10);
  else image.alt = alt;
}

function drawFile(el: HTMLElement, file: TFile): void {
  el.classList.add('file-embed', 'mod-generic');
  const title = el.createDiv({ cls: 'file-embed-title' });
  setIcon(title.createSpan({ cls: 'file-embed-icon' }), 'lucide-file');
  title.appendText(file.name);
}

async function drawNote(rendering: Rendering, el: HTMLElement, file: TFile, subpath: string): Promise<void> {
  const { around, above = [] } = rendering;
  el.classList.add('markdown-embed', 'inline-embed');
  if (above.includes(file.path) || above.length >= deepest) return;
  const text = await around.app.vault.cachedRead(file);
  const cache = around.app.metadataCache.getFileCache(file);
  el.createDiv({ cls: 'markdown-embed-title', text: subpath === '' ? file.basename : '' });
  const content = el.createDiv({ cls: 'markdown-embed-content' });
  const view = content.createDiv({ cls: 'markdown-preview-view markdown-rendered' });
  await renderSections({
    ...rendering,
    markdown: partOf(text, cache, subpath),
    el: view,
    sourcePath: file.path,
    owner: rendering.owner satisfies Component,
    above: [...above, rendering.sourcePath],
  });
  drawOpener(rendering, el, file, subpath);
}

/** The whole note without its properties, a heading with what is below it, or a block. */
function partOf(text: string, cache: CachedMetadata | null, subpath: string): string {
  if (subpath === '') return text.slice(getFrontMatterInfo(text).contentStart);
  const found = cache && resolveSubpath(cache, subpath);
  return found ? text.slice(found.start.offset, found.end?.offset) : `Unable to find section ${subpath}`;
}

function drawOpener(rendering: Rendering, el: HTMLElement, file: TFile, subpath: string): void {
  const { around, sourcePath } = rendering;
  const opener = el.createDiv({ cls: 'markdown-embed-link', attr: { 'aria-label': 'Open link' } });
  setIcon(opener, 'lucide-link');
  opener.addEventListener('click', () => {
    void around.settle.track(around.app.workspace.openLinkText(file.path + subpath, sourcePath));
  });
}
