import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { start } from './0001-start.ts';
import { practice } from './0002-practice.ts';
import { statistics } from './0003-statistics.ts';
import { agreementReferences } from './0004-agreement-references.ts';
import { messageReads } from './0005-message-reads.ts';

/** In order of name; one that has been released is never changed. */
export function migrations(engine: Store['engine']): Record<string, Migration> {
  return {
    '0001-start': start(engine),
    '0002-practice': practice(engine),
    '0003-statistics': statistics(engine),
    '0004-agreement-references': agreementReferences(engine),
    '0005-message-reads': messageReads(),
  };
}
