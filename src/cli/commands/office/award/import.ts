import type { Exit } from '../../../../contract/http/errors.ts';
import { importFiles } from '../../../bulk/import-files.ts';
import { importKinds } from '../../../bulk/import-kinds.ts';
import { importOptions } from '../../../bulk/import-options.ts';
import { command } from '../../../framework/command.ts';
import { valueList } from '../../../framework/spec.ts';
import { file } from '../../../framework/values/value.ts';

const { update: _, sendIncomplete: _incomplete, ...options } = importOptions('awards');

export default command({
  operation: 'awards.batch',
  finishesFirst: true,
  keepsMemoryFlat: true,
  arguments: { files: valueList(file, { text: 'awardFile' }) },
  options: {
    ...options,
    map: { ...options.map, text: 'mapAward' },
    batch: { ...options.batch, text: 'awardBatch' },
    perSecond: { ...options.perSecond, text: 'awardsPerSecond' },
  },
  examples: [
    'pgb office award import awards-2027.csv --dry-run --as assessor',
    'pgb office award import awards-2027.csv',
  ],
  run: (context, { files, ...input }): Promise<Exit> =>
    importFiles(context, files, { ...input, update: false, sendIncomplete: false }, importKinds.awards),
});
