import type { Citation } from '../src/core/list/citation';
import type { PackedList } from '../src/sources/packed-list';

/** The part of a CSL-JSON item that packing reads. */
export interface CslItem {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly custom?: {
    readonly status?: Readonly<Record<string, string>>;
    readonly sameAs?: readonly string[];
    readonly aliases?: readonly { readonly name: string }[];
    readonly titleVariants?: readonly { readonly title: string }[];
  };
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'comma-suffix'?: boolean;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

export function packList(directory: string): PackedList;
/** Base85 of the deflated text. */
export function deflateList(packed: PackedList): string;
export function packedFrom(directory: string): readonly string[];
export function packCitation(item: CslItem): Citation;
export function fullName(name: CslName): string;
