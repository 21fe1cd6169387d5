import type { ImportKindName } from '../../messages/import-texts.ts';
import type { HeaderMapper } from './header-mapper.ts';
import { mapHeader } from './map-header.ts';
import type { NamedColumns } from './named-columns.ts';

/** Finds the columns of one kind of file in a header. */
export function mapperFor(kind: ImportKindName, named?: NamedColumns): HeaderMapper {
  return (headers, line) => mapHeader(headers, line, named, kind);
}
