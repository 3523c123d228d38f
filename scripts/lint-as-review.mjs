import { relative } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { ESLint } = await import('eslint');

/** The one finding that CONTRIBUTING.md accepts: the package names the Node modules in a build error and never ships. */
const isAccepted = (file, { ruleId, message }) =>
  file === 'package.json' && ruleId === 'depend/ban-dependencies' && message.startsWith('"builtin-modules" ');

const eslint = new ESLint({ cwd: root, overrideConfigFile: 'eslint.review.config.mjs' });
const found = (await eslint.lintFiles(['src', 'package.json'])).flatMap(({ filePath, messages }) =>
  messages.map(message => ({ file: relative(root, filePath), message })),
);
const faults = found.filter(({ file, message }) => !isAccepted(file, message));
for (const { file, message } of faults) {
  process.stderr.write(`${file}:${message.line}  ${message.message}  ${message.ruleId}\n`);
}
if (faults.length === found.length) {
  process.stderr.write(
    'builtin-modules is not reported any more: take it out of CONTRIBUTING.md and of this script.\n',
  );
}
process.exitCode = faults.length > 0 || found.length === faults.length ? 1 : 0;
