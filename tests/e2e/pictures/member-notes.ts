import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceIn } from './growing-list';

/** The paper note that is shown. */
export const shownPaper = 'In-Context Retrieval-Augmented Language Models';

const atlas = '[[Atlas - Few-shot Learning with Retrieval Augmented Language Models|Atlas]]';
const selfRag =
  '[[Self-RAG - Learning to Retrieve, Generate, and Critique through Self-Reflection|Self-RAG]]';

const ownWords = `
The lightest of the three retrieval weeks: the model stays frozen and only the prompt changes. ${atlas} trains both halves instead, and ${selfRag} lets the model decide when to look something up.

- [x] Skim the ablations
- [ ] Ask on Friday: how long may the documents get?
`;

const notes: Readonly<Record<string, string>> = {
  'Notes/Frozen or trained.md': `---
papers:
  - "[[${shownPaper}]]"
tags:
  - note
---
## The thought

- A frozen model with good documents comes close to a model that was trained to retrieve.
`,
  'Meetings/2026-11-27.md': `---
meeting: 2026-11-27
papers:
  - "[[${shownPaper}]]"
presenter: "[[Ada Lovelace]]"
tags:
  - meeting
---
## Questions to discuss

- How long may the documents get?
`,
  'Members/Ada Lovelace.md': `---
member: Ada Lovelace
tags:
  - member
---
## My reading

- [x] [[Language Models are Few-Shot Learners]]
- [ ] [[${shownPaper}]]
`,
};

/** Writes what a group writes: words of a member's own in a paper note, a thought, a meeting, a member's note. */
export function writeAsMembers(vault: string): void {
  const paper = join(vault, `Papers/${shownPaper}.md`);
  replaceIn(paper, '## My notes\n', `## My notes\n${ownWords}`);
  replaceIn(paper, 'status: unread', 'status: reading');
  for (const [path, text] of Object.entries(notes)) writeFileSync(join(vault, path), text);
}

/** A member writes into a line of the list, so that the next import keeps the line and says so. */
export function editListLine(vault: string): void {
  const name = 'Self-RAG - Learning to Retrieve, Generate, and Critique through Self-Reflection';
  replaceIn(join(vault, `Papers/${name}.md`), 'the slides', 'the slides (page 7 is the one to read)');
}
