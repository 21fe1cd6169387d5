import { preferenceNamed } from '../../settings/preferences.ts';
import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { name } from '../../framework/values/value.ts';
import { preferenceInUse } from '../../session/preference-in-use.ts';

export default command({
  arguments: { key: requiredValue(name) },
  examples: ['pgb config get lang'],
  async run(context, { key }) {
    const explained = preferenceInUse(context, preferenceNamed(key));
    await (context.out.isForPeople ? context.out.raw(`${explained.value}\n`) : context.out.json(explained));
  },
});
