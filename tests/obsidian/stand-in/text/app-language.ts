let language = 'en';

/** Says in which language the app speaks, as a code of two letters or with a region. */
export function setLanguage(code: string): void {
  language = code;
}

/** The language that was said last. */
export function spokenLanguage(): string {
  return language;
}
