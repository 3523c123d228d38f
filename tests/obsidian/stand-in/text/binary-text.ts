import type * as app from 'obsidian';

const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0');

export const arrayBufferToBase64: typeof app.arrayBufferToBase64 = buffer =>
  btoa(Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join(''));

export const base64ToArrayBuffer: typeof app.base64ToArrayBuffer = base64 =>
  Uint8Array.from(atob(base64), char => char.charCodeAt(0)).buffer;

export const arrayBufferToHex: typeof app.arrayBufferToHex = data =>
  Array.from(new Uint8Array(data), hexOf).join('');

export const hexToArrayBuffer: typeof app.hexToArrayBuffer = hex =>
  Uint8Array.from(hex.match(/../g) ?? [], pair => parseInt(pair, 16)).buffer;

export const getBlobArrayBuffer: typeof app.getBlobArrayBuffer = blob => blob.arrayBuffer();
