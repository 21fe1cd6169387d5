import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Exit } from '../../../contract/http/errors.ts';
import type { JobOverview } from '../../../import/journal/list-jobs.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { text } from '../../framework/values/value.ts';
import { findEarlierJob } from '../../bulk/earlier/find-earlier-job.ts';
import { importSources } from '../../bulk/import-files.ts';

export default command({
  finishesFirst: true,
  keepsMemoryFlat: true,
  arguments: { job: option(text, { text: 'importJob' }) },
  examples: ['pgb import retry', 'pgb import retry 3f2a9c01b7de'],
  /** Sends again what was rejected, held or not sent, as it stands: an agreement may be approved meanwhile, or a budget raised. */
  run: async (context, { job: id }): Promise<Exit> => {
    const found = findEarlierJob(context, id, mayRetry);
    const rejected = found?.overview.facts.files?.rejected;
    if (found === undefined || !rejected || !existsSync(rejected))
      throw new CliError('nothing-to-retry', { job: found?.id ?? id ?? '' });
    // The results are named as when that file is imported by hand: the results of the first import stay.
    const name = basename(rejected, extname(rejected));
    const source = { path: rejected, shown: rejected, name, directory: dirname(rejected) };
    return importSources(context, [source], { ...found.input, dryRun: false, restart: false }, found.kind);
  },
});

function mayRetry({ complete, facts }: JobOverview): boolean {
  return complete && facts.dryRun !== true && facts.files?.rejected !== null && facts.files?.rejected !== undefined;
}
