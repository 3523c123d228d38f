/** Whose vault it is decides what may be touched, so a folder is never taken for ours by mistake. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { findVault, pluginSettings } from '../../src/cli/vault-place';
import { fill, removeTemporaryFolders, temporaryFolder } from './temporary-folder';

afterEach(removeTemporaryFolders);

test('a path without anything, an empty folder and a file are told apart', () => {
  const root = temporaryFolder();
  fill(root, { file: 'x' });
  fs.mkdirSync(join(root, 'empty/.obsidian'), { recursive: true });
  fill(root, { 'empty/.obsidian/.paper-club-tmp-999999999-1': 'left by a crash' });
  expect(findVault(join(root, 'nothing')).kind).toBe('missing');
  expect(findVault(join(root, 'empty')).kind).toBe('empty');
  expect(findVault(join(root, 'file')).kind).toBe('no-folder');
});

test('a vault whose plugin keeps the list at the root is ours', () => {
  const root = temporaryFolder();
  fill(root, { [pluginSettings]: '{ "folder": "" }' });
  expect(findVault(root)).toEqual({ kind: 'ours', folder: '' });
});

test('any other folder is somebody else’s, with the list in the folder that its plugin names', () => {
  const root = temporaryFolder();
  fill(root, { 'Note.md': 'x' });
  expect(findVault(root)).toEqual({ kind: 'foreign', folder: 'Paper Club' });
  fill(root, { [pluginSettings]: '{ "folder": "Study/Papers" }' });
  expect(findVault(root)).toEqual({ kind: 'foreign', folder: 'Study/Papers' });
});

test.each([
  '{ "folder": "../out" }',
  '{ "folder": "/etc" }',
  '{ "folder": ".obsidian" }',
  '{ "folder": 3 }',
  '[]',
  'null',
  '{',
  '{}',
])('settings that say %s put the list into Paper Club', settings => {
  const root = temporaryFolder();
  fill(root, { [pluginSettings]: settings });
  expect(findVault(root)).toEqual({ kind: 'foreign', folder: 'Paper Club' });
});
