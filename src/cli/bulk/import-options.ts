import { batchLimit } from '../../contract/limits.ts';
import { submitDefaults } from '../../sdk/submit/submit-defaults.ts';
import type { ImportKindName } from '../../messages/import-kinds.ts';
import { flag, option, type InputOf } from '../framework/spec.ts';
import { formOptions } from './file/file-form.ts';
import { choice } from '../framework/values/choice-value.ts';
import { amount, count, errorLimit, folder, hours } from '../framework/values/value.ts';

/** Every import understands these options. */
export function importOptions(kind: ImportKindName) {
  return {
    ...formOptions(kind),
    dryRun: flag(),
    update: flag(),
    sendIncomplete: flag(),
    restart: flag(),
    outputDir: option(folder),
    maxErrors: option(errorLimit),
    expectLines: option(count(0, 999_999_999)),
    batch: option(count(1, batchLimit), { usual: batchLimit }),
    concurrency: option(count(1, 32), { usual: submitDefaults.concurrency }),
    perSecond: option(count(1, 1_000_000)),
    progress: option(choice(['text', 'json', 'none']), { usual: 'text' }),
  };
}

/** An import of care has these as well: its control totals, and how a part goes with what stands already. */
export const careOptions = {
  expectHours: option(hours),
  expectAmount: option(amount),
  add: flag(),
  addUp: flag(),
  yes: flag({ short: 'y' }),
};

export type ImportInput = InputOf<ReturnType<typeof importOptions>> & Partial<InputOf<typeof careOptions>>;
