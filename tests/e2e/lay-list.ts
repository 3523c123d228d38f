import { cpSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Stage } from './stage';

const lists = join(__dirname, '../lists');

/** Copies a revision of a list into the vault as `List`, without what our own tests keep beside it. */
export function layList(revision: string, vault: string): void {
  const isUpstream = (path: string): boolean => !path.includes(`${sep}expected`);
  cpSync(join(lists, revision), join(vault, 'List'), { recursive: true, filter: isUpstream });
}

/** A list of few papers, as a member copies it from anywhere. */
export const smallList = [
  '# Evening readings',
  '',
  '## Attention',
  '',
  '1. [Attention Is All You Need](https://arxiv.org/abs/1706.03762)',
  '2. [Language Models are Few-Shot Learners](https://arxiv.org/abs/2005.14165)',
  '3. [LoRA: Low-Rank Adaptation of Large Language Models](https://arxiv.org/abs/2106.09685)',
  '',
].join('\n');

/** Writes the list of few papers into the vault as `Readings.md`, as another program does. */
export async function laySmallList({ vault, noticeOutsideChanges }: Stage): Promise<void> {
  writeFileSync(join(vault, 'Readings.md'), smallList);
  await noticeOutsideChanges();
}

/** The notes that the list of few papers makes, where the template has them. */
export const smallListNotes = [
  'Papers/Attention Is All You Need.md',
  'Papers/Language Models are Few-Shot Learners.md',
  'Papers/LoRA - Low-Rank Adaptation of Large Language Models.md',
  'Reading list.md',
  'Sections/Attention.md',
];
