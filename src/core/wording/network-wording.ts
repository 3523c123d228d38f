import type { NoAnswerKind } from '../no-answer';
import { counted } from './counted';

/** What is said of lists on the network. Sentence case; what happened and what to do. */

export const unreadableAddress =
  'This is no address that can be read. Write github:owner/name, or paste the https address of a repository or a Markdown file.';
export const holdsPassword =
  'The address holds a user name or a password, which would be written into reports. Leave it out; a token for GitHub belongs into the settings.';
export const notEncrypted = (host: string): string =>
  `${host} would be asked without encryption. Write https:// instead; http:// is for this machine alone.`;
export const wrongForm = (form: string): string =>
  form === 'gitlab'
    ? 'Expected gitlab:group/name, gitlab:group/name@branch or gitlab:group/name@HEAD/folder. A slash in a branch is written %2F.'
    : `Expected ${form}:owner/name, ${form}:owner/name@branch or ${form}:owner/name/folder. A slash in a branch is written %2F.`;
export const noListPage = (host: string): string =>
  `This page of ${host} shows no list. Paste the address of the repository, of a folder or of a Markdown file in it.`;

/** Why a server gave no answer, and what to do about it. */
export const noAnswer: Readonly<Record<NoAnswerKind, (host: string) => string>> = {
  offline: host =>
    `${host} cannot be reached: there is no network. Connect and try again; nothing was changed.`,
  'unknown host': host =>
    `The name ${host} could not be looked up. Check the network connection and the address, then try again; nothing was changed.`,
  'timed out': host => `${host} did not answer in time. Try again later; nothing was changed.`,
  'too large': host =>
    `${host} sent more than a list can hold, and the rest was not taken. Check that the address is that of a list; nothing was changed.`,
  'cut short': host => `The connection to ${host} broke off in the middle. Try again; nothing was changed.`,
  refused: host =>
    `${host} did not let itself be connected to. Check the address, a firewall or a proxy, then try again; nothing was changed.`,
};

export const stillBusy = (host: string, status: number): string =>
  `${host} has trouble of its own (${status}) and answered nothing else when asked again. Try again later; nothing was changed.`;
export const limited = (host: string, minutes: number | null, hint: TokenHint): string =>
  `${host} was asked too often and answers again ${
    minutes === null ? 'later; wait some minutes' : `in ${counted(minutes, 'minute')}`
  }${hint === 'could add' ? ', or add a GitHub token in the settings (GITHUB_TOKEN on the command line)' : ''}, then try again. Nothing was changed.`;

/** Whether a token would help, is at fault, or has nothing to do with it. */
export type TokenHint = 'could add' | 'was sent' | 'none';

export const wrongToken = (host: string, hint: TokenHint): string =>
  hint === 'was sent'
    ? `${host} does not accept the token (401). Replace or remove the GitHub token in the settings (GITHUB_TOKEN on the command line); public lists need none.`
    : `${host} wants to know who asks (401). Only lists that everybody may read can be read without a token.`;
export const forbidden = (host: string, status: number, hint: TokenHint): string =>
  `${host} does not allow this to be read (${status}). ${
    hint === 'was sent'
      ? 'Check that the GitHub token in the settings may read the repository.'
      : 'Check that the list is public, and that your network may reach it.'
  }`;
export const odd = (host: string, status: number): string =>
  `${host} answered ${status}, which was not expected. Check the address, then try again.`;
export const notChangedUnasked = (host: string): string =>
  `${host} says that nothing has changed (304), though nothing of the list is known yet. Something between here and there keeps old answers; try again later or over another network.`;
export const tooManyRedirects = (host: string): string =>
  `${host} leads from one address to the next without an end. Check the address.`;
export const badRedirect = (host: string): string =>
  `${host} leads to an address without encryption, which was not followed. Use the list's own https address.`;
export const pageForData = (host: string): string =>
  `A web page came in place of an answer from ${host}, as from the sign-in page of a Wi-Fi network. Open a browser, sign in, then try again.`;
export const unreadableAnswer = (host: string): string =>
  `${host} answered in a way that cannot be read. Check that the address is that of a repository, then try again later.`;

export const noRepository = (host: string, name: string, hint: TokenHint): string =>
  `There is no public repository ${name} on ${host}. Check its owner and name${
    hint === 'could add'
      ? '; a private one needs a GitHub token in the settings (GITHUB_TOKEN on the command line)'
      : hint === 'was sent'
        ? ', and that the GitHub token may read it'
        : ''
  }.`;
export const noRef = (name: string, ref: string): string =>
  `There is no branch, tag or commit ${ref} in ${name}. Check its name; a slash in a branch is written %2F, as in @feature%2Fx.`;
export const noRepositoryOrRef = (host: string, name: string, ref: string): string =>
  `There is no public repository ${name} on ${host}, or it has no branch ${ref}. Check both; a slash in a branch is written %2F.`;
export const emptyRepository = (name: string): string =>
  `The repository ${name} is empty. Add a README that names papers, or check the address.`;
export const noPath = (path: string, name: string): string =>
  `There is nothing at ${path} in ${name}. Check the path; upper and lower case count.`;
export const treeCut = (name: string): string =>
  `${name} has so many files that only some of them were named, and entries could seem to be gone. Keep the list in a repository of its own, or download it and name its folder.`;
export const renamed = (from: string, to: string): string =>
  `${from} is called ${to} now. It was found this time; change the address of the list to ${to}.`;

export const fileGone = (path: string): string =>
  `${path} is in the list's files, but its server does not have it (404). A file that is new can take some minutes; try again later.`;
export const pageGone = (path: string): string =>
  `${path} is linked in the list, but there is no such file beside it on the web (404). Add the file or mend the link.`;
export const fileRefused = (path: string, status: number): string =>
  `${path} could not be read: its server answered ${status}. Try again later.`;
export const fileCut = (path: string): string =>
  `${path} arrived incomplete or changed: it is not the file that the list names. Try again; the note stays as it was.`;
export const fileLonger = (path: string): string => `${path} is larger than it may be, and was not read.`;
export const tooManyPages = (path: string, most: number): string =>
  `${path} was not read: a list at an address may have ${most} pages. Keep it in a repository, which has no such limit.`;
export const movedMeanwhile = (host: string): string =>
  `The list at ${host} was changed while it was being read. Try again; nothing was changed here.`;
export const noFileAt = (url: string): string =>
  `There is no file at ${url} (404). Check the address; it must be that of the raw Markdown file.`;
export const asBefore = (because: string): string => `${because} It was read as it was the last time.`;
