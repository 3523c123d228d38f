import type * as app from 'obsidian';

/** The line below suggestions that says what the keys do. */
export function drawInstructions(el: HTMLElement, instructions: readonly app.Instruction[]): void {
  el.empty();
  for (const { command, purpose } of instructions) {
    const row = el.createDiv('prompt-instruction');
    row.createSpan({ cls: 'prompt-instruction-command', text: command });
    row.createSpan({ text: purpose });
  }
}
