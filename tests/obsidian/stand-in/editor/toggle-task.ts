const task = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(\]\s)/u;

/** App: help: a click on a task's box ticks it in the note; `index` counts the tasks from a line on. */
export function toggleTask(text: string, fromLine: number, index: number): string {
  let left = index;
  const lines = text.split('\n').map((line, number) => {
    const match = number >= fromLine ? task.exec(line) : null;
    if (!match) return line;
    left -= 1;
    return left === -1 ? line.replace(task, `$1${match[2] === ' ' ? 'x' : ' '}$3`) : line;
  });
  return lines.join('\n');
}
