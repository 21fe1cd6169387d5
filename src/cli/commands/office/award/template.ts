import { awardColumns } from '../../../../import/awards/columns.ts';
import { leaveTemplate } from '../../../bulk/file/leave-template.ts';
import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { file } from '../../../framework/values/value.ts';

export default command({
  operation: 'awards.batch',
  options: { outputFile: option(file) },
  examples: [
    'pgb office award template --output-file awards-2027.csv --as assessor',
    'pgb office award template > awards-2027.csv',
  ],
  run: (context, { outputFile }) => leaveTemplate(context, awardColumns, outputFile),
});
