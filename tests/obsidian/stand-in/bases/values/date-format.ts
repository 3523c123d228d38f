const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const padded = (number: number, length = 2): string => String(number).padStart(length, '0');

function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** Monday's week with the year's first Thursday is the first. */
function isoWeek(date: Date): number {
  const thursday = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 4 - (date.getDay() || 7));
  const start = new Date(thursday.getFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - start.getTime()) / 86_400_000 + 1) / 7);
}

function zone(date: Date, colon: string): string {
  const offset = -date.getTimezoneOffset();
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}${colon}${padded(size % 60)}`;
}

const hourOfHalf = (date: Date): number => date.getHours() % 12 || 12;

const tokens: Readonly<Record<string, (date: Date) => string>> = {
  YYYY: date => padded(date.getFullYear(), 4),
  YY: date => padded(date.getFullYear() % 100),
  Q: date => String(Math.floor(date.getMonth() / 3) + 1),
  MMMM: date => months[date.getMonth()] ?? '',
  MMM: date => (months[date.getMonth()] ?? '').slice(0, 3),
  MM: date => padded(date.getMonth() + 1),
  M: date => String(date.getMonth() + 1),
  WW: date => padded(isoWeek(date)),
  W: date => String(isoWeek(date)),
  DD: date => padded(date.getDate()),
  Do: date => ordinal(date.getDate()),
  D: date => String(date.getDate()),
  dddd: date => days[date.getDay()] ?? '',
  ddd: date => (days[date.getDay()] ?? '').slice(0, 3),
  dd: date => (days[date.getDay()] ?? '').slice(0, 2),
  d: date => String(date.getDay()),
  E: date => String(date.getDay() || 7),
  HH: date => padded(date.getHours()),
  H: date => String(date.getHours()),
  hh: date => padded(hourOfHalf(date)),
  h: date => String(hourOfHalf(date)),
  mm: date => padded(date.getMinutes()),
  m: date => String(date.getMinutes()),
  ss: date => padded(date.getSeconds()),
  s: date => String(date.getSeconds()),
  SSS: date => padded(date.getMilliseconds(), 3),
  A: date => (date.getHours() < 12 ? 'AM' : 'PM'),
  a: date => (date.getHours() < 12 ? 'am' : 'pm'),
  ZZ: date => zone(date, ''),
  Z: date => zone(date, ':'),
  X: date => String(Math.floor(date.getTime() / 1000)),
  x: date => String(date.getTime()),
};

/** App: help: the tokens of Moment.js, in English; what is in square brackets is text. */
export function formatDate(date: Date, format: string): string {
  const names = Object.keys(tokens).sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`\\[([^\\]]*)\\]|${names.join('|')}`, 'g');
  return format.replace(
    pattern,
    (token, escaped: string | undefined) => escaped ?? tokens[token]?.(date) ?? '',
  );
}

const units: readonly (readonly [number, string, string])[] = [
  [31_536_000, 'a year', 'years'],
  [2_592_000, 'a month', 'months'],
  [86_400, 'a day', 'days'],
  [3_600, 'an hour', 'hours'],
  [60, 'a minute', 'minutes'],
];

/** "3 days ago", "in an hour". */
export function relativeTime(from: Date, now: Date): string {
  const seconds = Math.round((from.getTime() - now.getTime()) / 1000);
  const size = Math.abs(seconds);
  const [length = 1, one = '', many = ''] = units.find(([unit]) => Math.round(size / unit) >= 1) ?? [];
  const count = Math.round(size / length);
  const words = one === '' ? 'a few seconds' : count === 1 ? one : `${count} ${many}`;
  return seconds > 0 ? `in ${words}` : `${words} ago`;
}
