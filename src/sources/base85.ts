/** ZeroMQ's digits, none of which needs an escape in JavaScript or JSON. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** The bytes that five digits for each four of them stand for; a last group of n bytes is written in n + 1 digits. */
export function readBase85(text: string): Uint8Array<ArrayBuffer> {
  const groups = text.match(/.{1,5}/g) ?? [];
  const bytes = groups.flatMap(group => {
    let value = 0;
    for (const digit of group.padEnd(5, '#')) value = value * 85 + digits.indexOf(digit);
    return [value >>> 24, value >>> 16, value >>> 8, value];
  });
  return Uint8Array.from(bytes).subarray(0, (text.length * 4) / 5);
}
