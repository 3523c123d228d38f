import { counted } from './counted';

type Sized = readonly { readonly size: number | null }[];

/** What is said of downloading the notebooks, slides and PDFs of a list. */
export const notThisKind = (path: string): string =>
  `${path} stays a link: files of this kind are not downloaded.`;
export const tooLarge = (path: string, size: number, most: number): string =>
  `${path} is ${size} MB and stays a link: at most ${most} MB are downloaded of one file.`;
export const another = (path: string, most: number): string =>
  `${path} waits for the next time: at most ${most} MB are downloaded in one go. Pull with materials again.`;
export const lost = (reason: string): string => `The rest of the materials was not downloaded: ${reason}`;
export const notOnNetwork =
  'Only materials of a list on the network are downloaded; those of a folder are on this machine already.';

export const size = (bytes: number | null): string => {
  if (bytes === null) return 'size not known';
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};
/** How large files are together; what is not known must not pass for nothing. */
const total = (files: Sized): string => {
  const known = files.flatMap(({ size: bytes }) => bytes ?? []);
  const rest = files.length - known.length;
  const sum = size(known.reduce((one, other) => one + other, 0));
  if (rest === 0) return sum;
  return known.length === 0 ? size(null) : `${sum} and ${counted(rest, 'file')} of unknown size`;
};
export const download = (files: Sized, folder: string): string =>
  `Materials to download into ${folder === '' ? 'the vault' : folder} (${counted(files.length, 'file')}, ${total(files)})`;
export const row = (path: string, to: string, bytes: number | null): string =>
  `${path}, ${size(bytes)} → ${to}`;
export const present = (count: number): string =>
  `${counted(count, 'material is', 'materials are')} in the vault already.`;
export const none = 'The list names no materials to download.';
export const done = (count: number, folder: string): string =>
  `Downloaded ${counted(count, 'material')} into ${folder === '' ? 'the vault' : folder}.`;
export const failed = (count: number): string =>
  `${counted(count, 'material')} could not be downloaded; see the problems.`;
export const stopped = (count: number): string =>
  `Stopped: ${counted(count, 'material')} not begun. Pull with materials again to finish.`;
export const bar = 'Downloading {bar} {percentage}% {value} of {total} files';

export const title = 'Download materials';
export const asking = 'Asking what lies beside the pages…';
export const offer = 'Notebooks, slides and PDFs of your lists';
export const nothing = 'Nothing to download';
export const all = 'All files';
export const chosen = (files: Sized, of: number): string =>
  `${files.length} of ${counted(of, 'file')} chosen${files.length > 0 ? `, ${total(files)}` : ''}.`;
export const into = (folder: string): string =>
  folder === '' ? 'They go into the vault’s own folder.' : `They go into the folder ${folder}.`;
export const here = 'In the vault already';
export const above = (count: number): string =>
  `${counted(count, 'file is', 'files are')} named by a list above as well.`;
export const start = 'Download';
export const writing = {
  heading: 'Downloading',
  label: 'Download progress',
  progress: (count: number, of: number): string => `${count} of ${counted(of, 'file')}`,
  stopping: 'Stopping after this file…',
} as const;
export const ended = 'Download finished';
export const endedInPart = 'Download finished in part';
export const endedByStop = 'Download stopped';
export const left = (count: number): string =>
  `${counted(count, 'file was', 'files were')} not begun. Download materials again to go on; nothing is downloaded twice.`;
export const stoppedNotice = (count: number, rest: number): string =>
  `Download stopped: ${counted(count, 'file')} downloaded, ${rest} not begun. Download materials again to go on.`;
export const downloaded = 'downloaded';
export const files = 'Downloaded files';
export const broken = (reason: string): string => `The download broke off: ${reason}`;
