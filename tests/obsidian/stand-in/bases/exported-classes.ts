import { BasesEntry } from './bases-entry';
import { BasesEntryGroup, BasesQueryResult } from './bases-query-result';
import { BasesView } from './bases-view';
import { BasesViewConfig } from './bases-view-config';
import { parsePropertyId } from './property-id';
import { QueryController } from './query-controller';
import { RenderContext } from './render-context';
import { ListValue, ObjectValue } from './values/composite-values';
import { DateValue, RelativeDateValue } from './values/date-value';
import { DurationValue } from './values/duration-value';
import { FileValue } from './values/file-value';
import { LinkValue } from './values/link-value';
import { BooleanValue, NumberValue, PrimitiveValue, StringValue } from './values/primitive-value';
import { RegExpValue } from './values/reg-exp-value';
import { HTMLValue, IconValue, ImageValue, TagValue, UrlValue } from './values/text-values';
import { NotNullValue, NullValue, Value } from './values/value';

/** What the module hands out of Bases, by its names in the app. */
export const basesClasses = {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  BooleanValue,
  DateValue,
  DurationValue,
  FileValue,
  HTMLValue,
  IconValue,
  ImageValue,
  LinkValue,
  ListValue,
  NotNullValue,
  NullValue,
  NumberValue,
  ObjectValue,
  PrimitiveValue,
  QueryController,
  RegExpValue,
  RelativeDateValue,
  RenderContext,
  StringValue,
  TagValue,
  UrlValue,
  Value,
  parsePropertyId,
};
