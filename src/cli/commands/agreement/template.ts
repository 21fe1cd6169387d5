import { agreementColumns } from '../../../import/agreements/columns.ts';
import { amendmentColumns } from '../../../import/amendments/columns.ts';
import { leaveTemplate } from '../../bulk/file/leave-template.ts';
import { command } from '../../framework/command.ts';
import { flag, option } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';

export default command({
  operation: 'agreements.batch',
  options: { amendments: flag(), outputFile: option(file) },
  examples: [
    'pgb agreement template --output-file agreements.csv',
    'pgb agreement template > agreements.csv',
    'pgb agreement template --amendments --output-file changes.csv',
  ],
  run: (context, { amendments, outputFile }) =>
    leaveTemplate(context, amendments ? amendmentColumns : agreementColumns, outputFile),
});
