import type { Component, MarkdownPostProcessorContext, MarkdownRenderChild } from 'obsidian';
import { getFrontMatterInfo } from '../text/frontmatter-info';
import { parseYaml } from '../text/yaml';
import type { Surroundings } from '../workspace/surroundings';
import { drawCallouts } from './callouts';
import { drawEmbeds } from './embeds';
import { sanitizeHTMLToDom } from './html';
import { drawLinks } from './links';
import type { RenderedBlock } from './markdown-parser';
import { renderBlocks } from './markdown-parser';
import { postProcess } from './post-processors';

/** What is rendered, where to, and whose children what is in it become. */
export interface Rendering {
  readonly around: Surroundings;
  readonly markdown: string;
  readonly el: HTMLElement;
  readonly sourcePath: string;
  readonly owner: Component;
  /** The notes around this one, so that notes which embed each other end. */
  readonly above?: readonly string[];
}

let rendered = 0;

/** Renders a text block by block, each in a `div.el-…` of its own, as a note in reading view has them. */
export async function renderSections(rendering: Rendering): Promise<void> {
  const { text, frontmatter, firstLine } = withoutProperties(rendering.markdown);
  const { around, el } = rendering;
  for (const block of renderBlocks(text, around.preference('strictLineBreaks') === true)) {
    const line = String(block.lineStart + firstLine);
    const section = el.createDiv({ cls: `el-${block.kind}`, attr: { 'data-line': line } });
    await renderBlock(rendering, block, section, frontmatter, firstLine);
  }
}

/** Renders a text into an element, without anything around its blocks. */
export async function renderPlain(rendering: Rendering): Promise<void> {
  const holder = rendering.el.ownerDocument.createElement('div');
  await renderSections({ ...rendering, el: holder });
  for (const section of [...holder.children]) rendering.el.append(...section.childNodes);
}

function withoutProperties(markdown: string): { text: string; frontmatter: unknown; firstLine: number } {
  const info = getFrontMatterInfo(markdown);
  const firstLine = markdown.slice(0, info.contentStart).split('\n').length - 1;
  return {
    text: markdown.slice(info.contentStart),
    frontmatter: readProperties(info.frontmatter),
    firstLine,
  };
}

function readProperties(yaml: string): unknown {
  try {
    return yaml === '' ? undefined : parseYaml(yaml);
  } catch {
    return undefined;
  }
}

async function renderBlock(
  rendering: Rendering,
  block: RenderedBlock,
  section: HTMLElement,
  frontmatter: unknown,
  firstLine: number,
): Promise<void> {
  section.append(sanitizeHTMLToDom(block.html));
  drawHeadings(section);
  drawCallouts(section);
  drawLinks(rendering.around, section, rendering.sourcePath);
  rendered += 1;
  const context: MarkdownPostProcessorContext = {
    docId: String(rendered),
    sourcePath: rendering.sourcePath,
    frontmatter,
    addChild: (child: MarkdownRenderChild) => void rendering.owner.addChild(child),
    getSectionInfo: () => ({
      text: rendering.markdown,
      lineStart: block.lineStart + firstLine,
      lineEnd: Math.max(block.lineStart, block.lineEnd - 1) + firstLine,
    }),
  };
  await postProcess(section, context);
  await drawEmbeds(rendering, section);
}

function drawHeadings(section: HTMLElement): void {
  for (const heading of section.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) {
    heading.dataset.heading = heading.textContent ?? '';
    heading.dir = 'auto';
  }
  for (const line of section.querySelectorAll<HTMLElement>('p, ul, ol, blockquote, td, th'))
    line.dir = 'auto';
}
