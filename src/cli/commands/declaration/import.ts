import type { Exit } from '../../../contract/http/errors.ts';
import { command } from '../../framework/command.ts';
import { valueList } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';
import { importFiles } from '../../bulk/import-files.ts';
import { importKinds } from '../../bulk/import-kinds.ts';
import { careOptions, importOptions } from '../../bulk/import-options.ts';

export default command({
  operation: 'declarations.batch',
  finishesFirst: true,
  keepsMemoryFlat: true,
  arguments: { files: valueList(file, { text: 'importFile' }) },
  options: { ...importOptions('declarations'), ...careOptions },
  examples: [
    'pgb declaration import examples/october.csv --dry-run',
    'pgb --as organisation declaration import examples/october.csv',
    'pgb declaration import october.csv --max-errors 2% --expect-lines 4188',
    'pgb declaration import october.xlsx --sheet October',
    'pgb declaration import october.xlsx --hidden-rows leave-out',
    'pgb declaration import october.rejected.csv --add',
    'pgb declaration import october.csv --update --dry-run',
    'pgb declaration import october.csv -o json',
  ],
  run: (context, { files, ...input }): Promise<Exit> => importFiles(context, files, input, importKinds.declarations),
});
