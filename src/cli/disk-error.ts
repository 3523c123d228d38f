import { messageOf } from '../core/message-of';
import { cliWording } from '../core/wording/cli-wording';

/** The system's code of a failed call (`ENOSPC`), or '' for any other failure. */
export function codeOf(error: unknown): string {
  const has = typeof error === 'object' && error !== null && 'code' in error;
  return has && typeof error.code === 'string' ? error.code : '';
}

/** Says in one sentence what the disk refused and what a person can do about it. */
export function diskSentence(error: unknown, path: string): string {
  const said = cliWording.disk;
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return said.full;
    case 'EROFS':
      return said.readOnly;
    case 'EACCES':
    case 'EPERM':
      return said.forbidden;
    case 'ENOTDIR':
      return said.fileInTheWay(path);
    case 'EISDIR':
      return said.folderInTheWay;
    case 'EEXIST':
      return said.taken;
    case 'ENAMETOOLONG':
      return said.nameTooLong;
    case 'ENOENT':
      return said.gone;
    default:
      return said.other(messageOf(error));
  }
}

/** Runs one job on the disk; its failure becomes a sentence, with the system's own error as the cause. */
export function onDisk<T>(path: string, job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    throw new Error(diskSentence(error, path), { cause: error });
  }
}
