import type { ImportKindName } from '../../messages/import-texts.ts';
import { type HeaderMapper, mapHeader } from './map-header.ts';
import type { NamedColumns } from './columns.ts';

/** Finds the columns of one kind of file in a header. */
export function mapperFor(kind: ImportKindName, named?: NamedColumns): HeaderMapper {
  return (headers, line) => mapHeader(headers, line, named, kind);
}
