import type { Exit } from '../../../contract/errors.ts';
import { importDeclarations } from '../../../import/import-declarations.ts';
import { command } from '../../framework/command.ts';
import { repeated } from '../../framework/spec.ts';
import { file } from '../../framework/value.ts';
import { importFiles } from '../../import/import-files.ts';
import { importOptions } from '../../import/import-options.ts';

export default command({
  operation: 'declarations.batch',
  finishesFirst: true,
  arguments: { files: repeated(file, { text: 'importFile' }) },
  options: importOptions,
  examples: [
    'pgb declaration import examples/october.csv --dry-run',
    'pgb --as organisation declaration import examples/october.csv',
    'pgb declaration import october.csv --max-errors 2% --expect-lines 4188',
    'pgb declaration import october.csv -o json',
  ],
  run: (context, { files, ...input }): Promise<Exit> => importFiles(context, files, input, importDeclarations),
});
