import type { ColumnKind, ColumnKinds } from './column-kinds/column-kind.ts';
import { kindsOfAbsences } from './column-kinds/absences.ts';
import { kindsOfAccessLog } from './column-kinds/access-log.ts';
import { kindsOfAgreements } from './column-kinds/agreements.ts';
import { kindsOfAwards } from './column-kinds/awards.ts';
import { kindsOfDataKeys } from './column-kinds/data-keys.ts';
import { kindsOfDeclarations } from './column-kinds/declarations.ts';
import { kindsOfDeliveries } from './column-kinds/deliveries.ts';
import { kindsOfMessages } from './column-kinds/messages.ts';
import { kindsOfPayments } from './column-kinds/payments.ts';
import { kindsOfPeople } from './column-kinds/people.ts';
import { kindsOfPipeline } from './column-kinds/pipeline.ts';
import { kindsOfPortal } from './column-kinds/portal.ts';
import { kindsOfPractice } from './column-kinds/practice.ts';
import type { Tables } from './schema.ts';

/** Every column of every table, in the chapters that the tables have. */
const columnKinds: ColumnKinds = {
  ...kindsOfAbsences,
  ...kindsOfAccessLog,
  ...kindsOfAgreements,
  ...kindsOfAwards,
  ...kindsOfDataKeys,
  ...kindsOfDeclarations,
  ...kindsOfDeliveries,
  ...kindsOfMessages,
  ...kindsOfPayments,
  ...kindsOfPeople,
  ...kindsOfPipeline,
  ...kindsOfPortal,
  ...kindsOfPractice,
};

/** Columns that an older version filled, and that are still there. */
const formerColumns: { readonly [Name in keyof Tables]?: Readonly<Record<string, ColumnKind>> } = {
  careProvider: { ibanSealed: 'text' },
};

/** The columns that a table has, or had in a database of an older version. */
export function kindsOf(table: keyof Tables): Readonly<Record<string, ColumnKind>> {
  return { ...formerColumns[table], ...columnKinds[table] };
}
