import type { App, TAbstractFile } from 'obsidian';
import { ConfirmationModal } from '../interface/confirmation-modal';

type Question = 'update links' | 'delete';

const words: Readonly<Record<Question, { title: string; ask: (name: string) => string; yes: string }>> = {
  // Assumed: the app's words.
  delete: {
    title: 'Delete file',
    ask: name => `Are you sure you want to delete “${name}”?`,
    yes: 'Delete',
  },
  'update links': {
    title: 'Update links',
    ask: name => `Do you want to update the links to “${name}”?`,
    yes: 'Update',
  },
};

/** Asks before a file is deleted or links are changed, as the app does unless it was told not to ask again. */
export function askReader(host: App): (question: Question, file: TAbstractFile) => Promise<boolean> {
  return (question, file) =>
    new Promise(resolve => {
      const { title, ask, yes } = words[question];
      const modal = new ConfirmationModal(host);
      modal.setTitle(title).setContent(ask(file.name));
      modal.addButton(button => {
        button.setButtonText(yes).onClick(() => resolve(true));
        return question === 'delete' ? button.setDestructive() : button.setCta();
      });
      modal.addCancelButton();
      modal.setCloseCallback(() => resolve(false));
      modal.open();
    });
}
