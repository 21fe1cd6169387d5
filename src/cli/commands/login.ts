import { assuranceLevels } from '../../domain/words.ts';
import { sessionStores, usualStore } from '../settings/settings.ts';
import { command } from '../framework/command.ts';
import { negativeFlag, option } from '../framework/spec.ts';
import { choice } from '../framework/values/choice-value.ts';
import { name } from '../framework/values/value.ts';
import { openClientFor } from '../session/open-client.ts';
import { signInThere } from '../session/sign-in-at-portal.ts';
import { meView } from '../view/people.ts';

export default command({
  options: {
    persona: option(name),
    level: option(choice(assuranceLevels)),
    browser: negativeFlag(),
    store: option(choice(sessionStores), { usual: usualStore }),
  },
  examples: [
    'pgb login --persona organisation',
    'pgb login --portal https://portaal.example',
    'pgb login --portal https://portaal.example --no-browser --store file',
  ],
  async run(context, choices) {
    const target = context.target();
    const signedIn =
      target.kind === 'portal'
        ? await signInThere(context, target, choices)
        : await (await import('../practice/choose-persona.ts')).choosePersona(context, target, choices);
    const client = await openClientFor(context, signedIn);
    const me = await client.me.show(context.call);
    if (!context.out.isForPeople) await context.out.record(meView, me);
    const { role, name } = me;
    const texts = await context.texts();
    await context.out.notice(context.cli.notices.signedIn(`${name} (${texts.word('role', role)})`));
  },
});
