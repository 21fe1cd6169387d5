import type { Exit } from '../../../contract/http/errors.ts';
import { command } from '../../framework/command.ts';
import { flag, valueList } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';
import { importFiles } from '../../bulk/import-files.ts';
import { importKinds } from '../../bulk/import-kinds.ts';
import { importOptions } from '../../bulk/import-options.ts';

const options = importOptions('agreements');

export default command({
  operation: 'agreements.batch',
  finishesFirst: true,
  keepsMemoryFlat: true,
  arguments: { files: valueList(file, { text: 'agreementFile' }) },
  options: {
    ...options,
    update: flag({ text: 'updateDrafts' }),
    sendIncomplete: flag({ text: 'draftIncomplete' }),
    map: { ...options.map, text: 'mapAgreement' },
    batch: { ...options.batch, text: 'draftBatch' },
    perSecond: { ...options.perSecond, text: 'draftsPerSecond' },
  },
  examples: [
    'pgb --as representative agreement import examples/agreements.csv --dry-run',
    'pgb --as representative agreement import examples/agreements.csv',
    'pgb agreement import agreements.csv --update -o json',
  ],
  run: (context, { files, ...input }): Promise<Exit> => importFiles(context, files, input, importKinds.agreements),
});
