import type { ImportKindName } from '../../messages/import.ts';
import type { MapHeader } from '../read/map-columns.ts';
import { mapHeader } from './map-header.ts';
import type { NamedColumns } from './named-columns.ts';

/** Finds the columns of one kind of file in a header. */
export function mapperFor(kind: ImportKindName, named?: NamedColumns): MapHeader {
  return (headers, line) => mapHeader(headers, line, named, kind);
}
