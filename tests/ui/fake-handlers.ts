import type { ImportHandlers } from '../../src/ui/import-handlers';

/** Handlers that write down what was asked for. */
export function fakeHandlers(asked: string[] = []): ImportHandlers {
  const note =
    (name: string) =>
    (value?: unknown): void =>
      void asked.push(value === undefined ? name : `${name} ${JSON.stringify(value)}`);
  return {
    openers: {
      note: path => (path.startsWith('There/') ? () => void asked.push(`open ${path}`) : null),
      problem: ({ file, line }) => (line > 0 ? () => void asked.push(`open ${file}:${line}`) : null),
    },
    suggestPaths: () => () => undefined,
    preview: note('preview'),
    back: () => note('back')(),
    restoreDeleted: note('restoreDeleted'),
    import: () => note('import')(),
    stop: () => note('stop')(),
    openList: () => note('openList')(),
    undo: () => note('undo')(),
    close: () => note('close')(),
  };
}
