import { importAgreements } from '../../import/import-agreements.ts';
import { importAmendments } from '../../import/import-amendments.ts';
import { importAwards } from '../../import/import-awards.ts';
import { importDeclarations } from '../../import/import-declarations.ts';
import type { ImportRun } from '../../import/run/import-run.ts';
import type { ImportOptions } from '../../import/options.ts';
import type { ImportKindName } from '../../messages/import-kinds.ts';

/** Each kind can be imported by its own command. */
export interface ImportKind {
  readonly name: ImportKindName;
  readonly start: (options: ImportOptions) => ImportRun;
  readonly command: string;
}

export const importKinds: Readonly<Record<ImportKindName, ImportKind>> = {
  declarations: {
    name: 'declarations',
    start: importDeclarations,
    command: 'pgb declaration import',
  },
  agreements: {
    name: 'agreements',
    start: importAgreements,
    command: 'pgb agreement import',
  },
  amendments: {
    name: 'amendments',
    start: importAmendments,
    command: 'pgb agreement amend',
  },
  awards: {
    name: 'awards',
    start: importAwards,
    command: 'pgb office award import',
  },
};
