/** The words of a command are all that a script can say; each mistake must be named, and none guessed at. */
import { readArguments } from '../../src/cli/arguments';

const plain = {
  vault: 'my-vault',
  from: 'bundled',
  dryRun: false,
  json: false,
  restoreDeleted: false,
  installPlugin: false,
};

test('start and import take the bundled list and my-vault when nothing else is said', () => {
  expect(readArguments(['start'])).toEqual({ command: 'start', ...plain });
  expect(readArguments(['import'])).toEqual({ command: 'import', ...plain });
});

test('every option of an import is heard, in any order and either form', () => {
  const words = [
    '--json',
    'import',
    '--vault=V',
    '--from',
    '-',
    '--dry-run',
    '--restore-deleted',
    '--install-plugin',
  ];
  expect(readArguments(words)).toEqual({
    command: 'import',
    vault: 'V',
    from: '-',
    dryRun: true,
    json: true,
    restoreDeleted: true,
    installPlugin: true,
  });
});

test('check and undo take a vault', () => {
  expect(readArguments(['check', '--vault', 'V', '--json'])).toEqual({
    command: 'check',
    vault: 'V',
    json: true,
  });
  expect(readArguments(['undo'])).toEqual({ command: 'undo', vault: 'my-vault', json: false });
});

test('pull takes the list pulled last, and words of titles as often as they are given', () => {
  const all = { command: 'pull', vault: 'my-vault', from: null, dryRun: false, json: false };
  expect(readArguments(['pull'])).toEqual({ ...all, only: [], except: [], materials: false });
  const words = [
    'pull',
    '--only',
    'few shot',
    '--only=RAG',
    '--except',
    'LoRA',
    '--from',
    'x',
    '--materials',
  ];
  expect(readArguments(words)).toEqual({
    ...all,
    from: 'x',
    only: ['few shot', 'RAG'],
    except: ['LoRA'],
    materials: true,
  });
});

test.each([[['help']], [['--help']], [['-h']], [['import', '--help']]])('%j asks for help', words => {
  expect(readArguments(words)).toEqual({ command: 'help' });
});

test('--version asks for the version', () => {
  expect(readArguments(['--version'])).toEqual({ command: 'version' });
});

test.each([
  [[], 'Name a command'],
  [['fetch'], 'no command "fetch"'],
  [['import', 'list.md'], '"list.md" is one word too many'],
  [['import', '--form', 'x'], 'no option --form'],
  [['import', '-x'], 'no option -x'],
  [['import', '--from'], '--from needs a value'],
  [['import', '--from', '--json'], '--from needs a value'],
  [['import', '--vault', ''], '--vault needs a value'],
  [['import', '--from='], '--from needs a value'],
  [['import', '--json=yes'], '--json takes no value'],
  [['check', '--dry-run'], '--dry-run means nothing to check'],
  [['pull', '--restore-deleted'], '--restore-deleted means nothing to pull'],
  [['import', '--only', 'x'], '--only means nothing to import'],
  [['pull', '--only'], '--only needs a value'],
  [['pull', '--except', ''], '--except needs a value'],
  [['undo', '--from', 'x'], '--from means nothing to undo'],
])('%j is wrong: %s', (words, because) => {
  expect(readArguments(words)).toEqual({ command: 'wrong', because: expect.stringContaining(because) });
});
