/** A reading list of any length, made the same in every run: sections of fifty entries, some with remarks and resources. */
export function longList(entries: number): string {
  const lines = ['# A long reading list', '', 'Made for measuring.', ''];
  for (let index = 0; index < entries; index++) {
    if (index % 50 === 0) lines.push('', `## Section ${index / 50 + 1}: about ${subject(index)}`, '');
    const title = `${subject(index)} number ${index} for ${subject(index * 7 + 3)}`;
    const code =
      index % 3 === 0 ? ` [[code](https://github.com/group${index % 97}/repository-${index})]` : '';
    lines.push(
      `- [${title}](https://arxiv.org/abs/${id(index)}). *Ada Author, Ben Writer et al.* ${2015 + (index % 10)}.${code}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function id(index: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${15 + (index % 10)}${month}.${String(10000 + index)}`;
}

function subject(index: number): string {
  const subjects = [
    'Retrieval',
    'Attention',
    'Scaling',
    'Alignment',
    'Pretraining',
    'Distillation',
    'Reasoning',
  ];
  return subjects[index % subjects.length] ?? '';
}
