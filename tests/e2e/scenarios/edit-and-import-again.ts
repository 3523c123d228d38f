import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from '../ensure';
import { layList } from '../lay-list';
import { importList, openNote, typeAfter } from '../member';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

const paper = 'Papers/Language Models are Few-Shot Learners.md';
const renamed = 'Notes/GPT-3, the paper.md';

/** A member edits notes in every way there is; the list grows and moves its pages; after the next import each word is there. */
export async function editAndImportAgain(stage: Stage): Promise<void> {
  const { vault, settled } = stage;
  layList('folders', vault);
  await stage.noticeOutsideChanges();
  await importList(stage, 'List');
  const papers = notesIn(vault, 'Papers/').size;
  await openNote(stage, paper, 'write');
  await typeAfter(stage, '## My notes', '\nIn-context learning is the point.');
  await typeAfter(stage, 'From the reading list', '\nAlso read it aloud.');
  await settled();
  await ensure('what was typed is in the file', () =>
    expect(readFileSync(join(vault, paper), 'utf8')).toContain('In-context learning is the point.'),
  );
  // Another program edits and moves files while the app is open, as Sync and git do.
  renameSync(join(vault, paper), join(vault, renamed));
  const other = [...notesIn(vault, 'Papers/').keys()].find(path => path.includes('Chain-of-Thought'))!;
  const text = readFileSync(join(vault, other), 'utf8');
  writeFileSync(
    join(vault, other),
    text
      .replace('status: unread', 'status: read')
      .replace('## My notes\n', '## My notes\nWorks above 100 billion.\n'),
  );
  layList('folders-later', vault);
  appendFileSync(join(vault, 'List/paper_01/ReadMe.md'), '\n\nBring a question to the meeting.\n');
  await stage.noticeOutsideChanges();
  await importList(stage, 'List');
  const after = notesIn(vault);
  await ensure('a note that was moved is not made anew', () => {
    const same = [...after].filter(([, text]) => text.includes('paper_id: arxiv:2005.14165'));
    expect(same.map(([path]) => path)).toEqual([renamed]);
  });
  await ensure('what was typed outside of the list block is kept', () => {
    expect(after.get(renamed)).toContain('In-context learning is the point.');
    expect(after.get(other)).toContain('Works above 100 billion.');
  });
  await ensure('what was typed inside the list block is kept', () =>
    expect(after.get(renamed)).toContain('Also read it aloud.'),
  );
  await ensure('a status stays as the member set it', () =>
    expect(after.get(other)).toContain('status: read\n'),
  );
  await ensure('what is new on the list arrives in the note that was moved', () =>
    expect(after.get(renamed)).toContain('Bring a question to the meeting.'),
  );
  await ensure('what is new on the list gets notes', () =>
    expect(notesIn(vault, 'Papers/').size).toBeGreaterThan(papers),
  );
}
