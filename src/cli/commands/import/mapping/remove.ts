import { mappingNamed, removeMapping } from '../../../settings/mappings.ts';
import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { name } from '../../../framework/values/value.ts';

export default command({
  arguments: { name: requiredValue(name, { text: 'mappingName' }) },
  examples: ['pgb import mapping remove ecd'],
  async run(context, { name }) {
    mappingNamed(name, context.settings());
    await removeMapping(context.folder, name);
    await context.out.notice(context.cli.notices.columns.removed(name));
  },
});
