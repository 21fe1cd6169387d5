import type { Exit } from '../../../contract/http/errors.ts';
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
  examples: ['pgb import resume', 'pgb import resume 3f2a9c01b7de'],
  run: async (context, { job: id }): Promise<Exit> => {
    const found = findEarlierJob(context, id, ({ complete }) => !complete);
    if (found === undefined) throw new CliError('nothing-to-resume', {});
    // To go on with an import that had begun anew is not to begin anew again.
    return importSources(context, [found.source], { ...found.input, restart: false }, found.kind);
  },
});
