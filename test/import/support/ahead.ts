import { declarationTarget } from '../../../src/import/import-declarations.ts';
import type { ImportOptions } from '../../../src/import/index.ts';
import type { FileForm, Kind, PartReader } from '../../../src/import/kind.ts';
import { importRun } from '../../../src/import/run/import-run.ts';

/** Imports with what is whole sent while the rest is read, also when the file is short. `slowly` waits so long before each thousand records. */
export function importAhead(options: ImportOptions, aheadFromBytes = 0, slowly = 0) {
  const target = declarationTarget(options);
  const kind = slowly === 0 ? target.kind : slowed(target.kind, slowly);
  return importRun({ ...target, kind, aheadFromBytes }, options, ({ answer }) => answer.outcome);
}

function slowed(kind: Kind, milliseconds: number): Kind {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  return {
    ...kind,
    async reader(form: FileForm): Promise<PartReader> {
      const reader = await kind.reader(form);
      let records = 0;
      return {
        read(record) {
          records += 1;
          if (records % 1000 === 0) Atomics.wait(bell, 0, 0, milliseconds);
          return reader.read(record);
        },
        end: () => reader.end(),
      };
    },
  };
}
