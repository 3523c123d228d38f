import type * as app from 'obsidian';
import { strict } from '../text/known';

type PlatformFacts = typeof app.Platform;

const desktop: PlatformFacts = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://stand-in/',
};

/** A phone with Android; `isDesktop` and `isMobile` speak of the interface, the others of the device. */
const phone: Partial<PlatformFacts> = {
  isDesktop: false,
  isMobile: true,
  isDesktopApp: false,
  isMobileApp: true,
  isAndroidApp: true,
  isPhone: true,
  isLinux: false,
  // App: typings.
  resourcePathPrefix: 'file:///',
};

const facts: PlatformFacts = { ...desktop };

export const Platform: PlatformFacts = strict('Platform', facts);

/** Says on which device the host runs. */
export function setPlatform(changes: Partial<PlatformFacts>): void {
  Object.assign(facts, desktop, changes.isPhone ? phone : {}, changes);
}
