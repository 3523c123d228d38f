import type { WantedItem } from './block-items';
import type { PropertyName } from './property-names';
import type { PropertyValue } from './property-value';

/** What the list says of one subject in particular. */
export interface NoteContent {
  /** In the order in which they are written; null, or no values, where the list has nothing to say. */
  readonly properties: readonly (readonly [PropertyName, PropertyValue | null | undefined])[];
  readonly items: readonly WantedItem[];
  readonly partial?: boolean;
}
