import type * as app from 'obsidian';
import { spokenLanguage } from './app-language';

export const apiVersion: typeof app.apiVersion = '1.13.1';

const numbersOf = (version: string): readonly number[] => version.split('.').map(Number);

// App: typings: true from the version asked for on, compared number by number.
export const requireApiVersion: typeof app.requireApiVersion = version => {
  const mine = numbersOf(apiVersion);
  for (const [index, asked] of numbersOf(version).entries()) {
    const here = mine[index] ?? 0;
    if (here !== asked) return here > asked;
  }
  return true;
};

// App: typings: English unless the app is set to another language.
export const getLanguage: typeof app.getLanguage = () => spokenLanguage();
