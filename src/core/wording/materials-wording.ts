import { counted } from './counted';

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
export const download = (count: number, bytes: number, folder: string): string =>
  `Materials to download into ${folder === '' ? 'the vault' : folder} (${counted(count, 'file')}, ${size(bytes)})`;
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
export const offer = (count: number): string =>
  count > 0 ? 'Notebooks, slides and PDFs of your lists' : 'Nothing to download';
export const start = 'Download';
export const sized = (path: string, bytes: number | null): string => `${path} (${size(bytes)})`;
export const writing = {
  heading: 'Downloading',
  label: 'Download progress',
  progress: (count: number, total: number): string => `${count} of ${total} files`,
  stopping: 'Stopping after this file…',
} as const;
export const ended = 'Download finished';
export const endedInPart = 'Download finished in part';
export const left = (count: number): string =>
  `${counted(count, 'file')} not begun. Download again to go on; what is here is not downloaded twice.`;
export const downloaded = 'downloaded';
export const files = 'Downloaded files';
export const broken = (reason: string): string => `The download broke off: ${reason}`;
