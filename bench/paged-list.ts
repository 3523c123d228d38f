/** A list of any length whose entries have pages of their own, as the study group keeps its own. */
export function pagedList(entries: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const lines = ['# A long reading list', '', 'Made for measuring.'];
  for (let index = 0; index < entries; index++) {
    if (index % 50 === 0) lines.push('', `## Section ${index / 50 + 1}`, '');
    lines.push(`${index + 1}. [Paper number ${index} of the list](pages/${index}.md)`);
    files.set(`pages/${index}.md`, page(index, 'Read it before the evening.'));
  }
  return new Map([['README.md', `${lines.join('\n')}\n`], ...files]);
}

export function page(index: number, remark: string): string {
  const id = `${String(15 + (index % 10))}${String((index % 12) + 1).padStart(2, '0')}.${String(10000 + index)}`;
  return `# Paper number ${index} of the list\n\n[Paper](https://arxiv.org/abs/${id})\n\n${remark}\n`;
}
