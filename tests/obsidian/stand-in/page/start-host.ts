import { openHost } from '../app-host';
import type { Host, HostOptions } from '../host';
import { sensitiveDisk } from '../vault/memory-disk';
import type { DiskCall } from '../vault/remote-disk';
import { RemoteDisk } from '../vault/remote-disk';

/** How a test starts the app in a page; everything in it can travel to the page. */
export interface PageOptions extends Pick<
  HostOptions,
  'files' | 'isPhone' | 'theme' | 'isRtl' | 'language' | 'isTrusted'
> {
  readonly routes?: Readonly<Record<string, string>>;
  /** The name of a vault whose disk is behind `diskCall`. */
  readonly remote?: string;
}

type DiskAnswer = { readonly value: unknown } | { readonly error: string; readonly code?: string };

declare global {
  interface Window {
    diskCall?: (method: string, given: readonly unknown[]) => Promise<DiskAnswer>;
    startHost: (options?: PageOptions) => Promise<void>;
    host?: Host;
  }
}

const remoteCall: DiskCall = async (method, given) => {
  if (!window.diskCall) throw new Error('This page was given no disk');
  const answer = await window.diskCall(method, given);
  if ('value' in answer) return answer.value;
  throw Object.assign(new Error(answer.error), { code: answer.code });
};

function openWindow(data: { readonly size?: { readonly width: number; readonly height: number } }): Window {
  const { width, height } = data.size ?? { width: 600, height: 800 };
  const opened = window.open('about:blank', '_blank', `width=${width},height=${height}`);
  if (!opened) throw new Error('The browser opens no window');
  return opened;
}

/** Opens a vault in this page; an app that is open already is closed first. */
export async function startHost(options: PageOptions = {}): Promise<void> {
  await window.host?.closeVault();
  const { remote, files = {}, ...look } = options;
  document.documentElement.lang = options.language ?? 'en';
  const disk = remote === undefined ? sensitiveDisk(files) : new RemoteDisk(remoteCall, remote, false);
  window.host = await openHost({ ...look, disk, asks: true, storage: window.localStorage, openWindow });
}
