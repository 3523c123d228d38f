import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bundled = join(__dirname, '../../../reading-lists/modern-llm');
const react =
  'Retrieval_Chain_of_Thought_Tool_Use/ReAct_Synergizing_Reasoning_and_Acting_in_Language_Models.md';
const selfRag =
  'Retrieval_Chain_of_Thought_Tool_Use/Self_RAG_Learning_to_Retrieve_Generate_and_Critique_through_Self_Reflections.md';

/** Lays the bundled list into the folder `Lists` of the vault, as it is today. */
export function layList(vault: string): void {
  rmSync(join(vault, 'Lists'), { recursive: true, force: true });
  const isForReaders = (path: string): boolean => !/SOURCES\.md$|\.json$/.test(path);
  cpSync(bundled, join(vault, 'Lists'), { recursive: true, filter: isForReaders });
}

/** Lays it there as it may have been some weeks ago: a section and some lines of two pages are not written yet. */
export function layEarlierList(vault: string): void {
  layList(vault);
  const lists = join(vault, 'Lists');
  replaceIn(join(lists, 'README.md'), /^## Synthetic Data\n[\s\S]*?(?=^## )/m, '');
  replaceIn(join(lists, react), 'Prompt Engineering Guide: ReAct', 'Prompt Engineering Guide');
  replaceIn(join(lists, react), /^- \[Understanding ReAct.*\n/m, '');
  replaceIn(join(lists, selfRag), 'the slides, in the same place', 'the slides');
}

/** Throws when there is nothing to replace, because the picture would show less than it should. */
export function replaceIn(file: string, find: string | RegExp, replacement: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(find, () => replacement);
  if (after === before) throw new Error(`${file} does not hold ${String(find)}.`);
  writeFileSync(file, after);
}
