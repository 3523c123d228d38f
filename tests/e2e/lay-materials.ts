import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../network/git-ids';
import { githubRoutes } from '../network/github-routes';
import { filesOf } from '../network/list-revision';
import type { Stage } from './stage';

const group = 'warner-benjamin/modernLLMstudygroup';
const longName =
  'retrieval_augmented_generation_for_knowledge_intensive_tasks_annotated_and_discussed_in_the_group';

const papers = ['Self-RAG', 'TeacherLM', 'FLAN'];

/** A file of about so many bytes, like no other. */
const filled = (path: string, size: number): readonly [string, string] => [path, path.padEnd(size, ' .')];

/** A list with more beside its pages than anybody wants at once: large and small, long names, and a script that stays a link. */
export const listWithMaterials: Files = filesOf({
  'README.md': ['# Club', '', ...papers.map((each, at) => `${at + 1}. [${each}](${each}/README.md)`)].join(
    '\n',
  ),
  ...Object.fromEntries(
    papers.map((each, at) => [
      `${each}/README.md`,
      `# ${each}\n\n[Paper](https://arxiv.org/abs/2310.1151${at})\n`,
    ]),
  ),
  ...Object.fromEntries([
    filled('Self-RAG/SELF-RAG.ipynb', 48_213),
    filled('Self-RAG/self-rag-presentation.pdf', 3_412_770),
    filled(`Self-RAG/${longName}.pdf`, 912_004),
    filled('Self-RAG/run-me.sh', 120),
    filled('TeacherLM/TeacherLM.ipynb', 9_140),
    filled('TeacherLM/teacherlm_presentation.pdf', 1_204_118),
    filled('TeacherLM/تعليم النماذج.pdf', 84_400),
    ...[1, 2, 3, 4, 5, 6].map(at => filled(`FLAN/week ${at}/notes.ipynb`, at ** 4)),
    filled('FLAN/flan-t5-base-finetune.ipynb', 66),
  ]),
});

/** What of it is downloaded when all of it is; the slides of FLAN are of a size that the server does not say. */
export const materialPaths: readonly string[] = [...listWithMaterials.keys()].filter(path =>
  /\.(?:ipynb|pdf)$/.test(path),
);

const isUnsaid = (path: unknown): boolean => path === 'FLAN/flan-t5-base-finetune.ipynb';

/** Lets the page's network have the list with materials as the newest commit of the group's repository. */
export async function playMaterials({ page }: Stage, name = group): Promise<void> {
  const routes = Object.entries(githubRoutes(name, listWithMaterials)).map(([url, answer]) => {
    if (!url.includes('/git/trees/')) return [url, answer] as const;
    const tree = JSON.parse(answer.body) as { readonly tree: readonly { readonly path: string }[] };
    const rows = tree.tree.map(row => ({ ...row, ...(isUnsaid(row.path) && { size: undefined }) }));
    return [url, { ...answer, body: JSON.stringify({ ...tree, tree: rows }) }] as const;
  });
  await page.evaluate(given => {
    for (const [url, route] of given) window.host?.network.routes.set(url, route);
  }, routes);
}

/** Lets the member have a second list, as the settings keep it. */
export async function addList({ vault, reopen }: Stage, source: string): Promise<void> {
  const settings = { folder: '', otherLists: [{ source, folder: 'Other' }] };
  writeFileSync(join(vault, '.obsidian/plugins/paper-club/data.json'), JSON.stringify(settings));
  await reopen();
}
