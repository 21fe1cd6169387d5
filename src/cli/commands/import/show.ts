import { showJob } from '../../../import/journal/list-jobs.ts';
import { importTextsFor } from '../../../messages/import-texts.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { text } from '../../framework/values/value.ts';
import { readEarlierImports } from '../../bulk/earlier/read-earlier-imports.ts';
import { makeImportDocument } from '../../bulk/make-import-document.ts';
import { importsFolder } from '../../bulk/file/imports-folder.ts';
import { importDetails } from '../../view/import/import.ts';

export default command({
  arguments: { job: requiredValue(text, { text: 'importJob' }) },
  examples: ['pgb import show 3f2a9c01b7de'],
  async run(context, { job: id }) {
    const found = readEarlierImports(() => showJob(importsFolder(context.folder), id));
    if (found === undefined) throw new CliError('unknown-import', { id });
    const { facts } = found;
    const files = facts.files ?? { accepted: null, rejected: null };
    const kind = facts.kind ?? 'declarations';
    const shown = {
      ...found,
      kind,
      job: id,
      file: facts.file ?? '',
      dryRun: facts.dryRun ?? false,
      addedUp: facts.addedUp,
      files,
    };
    const document = makeImportDocument(shown, await context.texts(), await importTextsFor(context.language, kind));
    await context.out.record(importDetails[kind], document);
  },
});
