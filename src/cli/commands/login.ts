import { assuranceLevels } from '../../domain/words.ts';
import { sessionStores, usualStore } from '../settings/settings.ts';
import { CliError } from '../failure/cli-error.ts';
import { command } from '../framework/command.ts';
import type { Context } from '../framework/context.ts';
import type { waysToSignIn } from '../framework/repeat-flags.ts';
import { flag, negativeFlag, option, type InputOf } from '../framework/spec.ts';
import { choice } from '../framework/values/choice-value.ts';
import { addressOrCode, name, personaKey, plainFile } from '../framework/values/value.ts';
import { openClientFor } from '../session/open-client.ts';
import type { PortalTarget } from '../session/credentials/portal-auth.ts';
import { signInThere } from '../session/sign-in/sign-in-at-portal.ts';
import { signInBy } from '../session/sign-in/way-of-signing-in.ts';
import type { Target } from '../settings/portal-in-use.ts';
import { meView } from '../view/people/people.ts';

const options = {
  persona: option(personaKey),
  level: option(choice(assuranceLevels)),
  browser: negativeFlag(),
  device: flag(),
  start: flag({ text: 'startSignIn' }),
  finish: option(addressOrCode),
  tokenStdin: flag(),
  certificate: option(plainFile, { text: 'certificateFile' }),
  key: option(plainFile, { text: 'keyFile' }),
  clientId: option(name),
  store: option(choice(sessionStores), { usual: usualStore }),
};
type Choices = InputOf<typeof options>;

export default command({
  options,
  examples: [
    'pgb login --persona organisation',
    'pgb login --portal https://portaal.example',
    'pgb login --portal https://portaal.example --device',
    'pgb login --portal https://portaal.example --no-browser --store file',
    'pgb login --portal https://portaal.example --start -o json',
    'pgb login --portal https://portaal.example --finish -',
    'pgb login --portal https://portaal.example --certificate zorgvoorbeeld.p12',
  ],
  async run(context, choices) {
    checkTogether(choices);
    const target = context.target();
    if (choices.start) return (await begunSignIn()).startSignIn(context, elsewhere(target, '--start'), choices);
    const signedIn = await signedInAt(context, target, choices);
    const client = await openClientFor(context, signedIn);
    const me = await client.me.show(context.call);
    if (!context.out.isForPeople) await context.out.record(meView, me);
    const { role, name } = me;
    const texts = await context.texts();
    await context.out.notice(context.cli.notices.signedIn(`${name} (${texts.word('role', role)})`));
  },
});

async function signedInAt(context: Context, target: Target, choices: Choices): Promise<Target> {
  const { finish, tokenStdin, store, level } = choices;
  if (finish !== undefined) {
    const back = finish === '-' ? await lineTyped(context) : finish;
    const { endSignIn } = await begunSignIn();
    const there = elsewhere(target, '--finish');
    const begunIn = context.settings().contexts[there.context]?.begunIn;
    return signInThere(context, there, store ?? begunIn, (kept) => endSignIn(context, kept, back));
  }
  if (choices.certificate !== undefined || choices.key !== undefined) {
    const { signInSystem } = await import('../session/sign-in/sign-in-system.ts');
    const option = choices.key === undefined ? '--certificate' : '--key';
    return signInSystem(context, elsewhere(target, option), choices);
  }
  if (tokenStdin) {
    const { sessionOfToken } = await import('../session/credentials/session-of-token.ts');
    return signInThere(context, elsewhere(target, '--token-stdin'), store, (kept) => sessionOfToken(context, kept));
  }
  if (choices.device || target.kind === 'portal')
    return signInThere(context, elsewhere(target, '--device'), store, ({ url: portal }) =>
      signInBy(context, choices, { portal, level }),
    );
  return (await import('../practice/choose-persona.ts')).choosePersona(context, target, choices);
}

function begunSignIn() {
  return import('../session/sign-in/begun-sign-in.ts');
}

/** In practice one chooses who to be, and nobody is asked to prove it. */
function elsewhere(target: Target, option: string): PortalTarget {
  if (target.kind === 'portal') return target;
  throw new CliError('not-in-practice', { option });
}

/** An address of a browser is not longer. */
const mostSigns = 8192;

async function lineTyped({ surroundings }: Context): Promise<string> {
  const { readFirstLine } = await import('../input/read-first-line.ts');
  return (await readFirstLine(surroundings.stdin, mostSigns)) ?? '';
}

/** One signs in in one way. */
function checkTogether(choices: Choices): void {
  const { persona, browser, device, start, finish, tokenStdin, certificate, key } = choices;
  const ways = {
    '--persona': persona !== undefined,
    '--no-browser': !browser,
    '--device': device,
    '--start': start,
    '--finish': finish !== undefined,
    '--token-stdin': tokenStdin,
    '--certificate': certificate !== undefined,
    '--key': key !== undefined,
  } satisfies Record<(typeof waysToSignIn)[number], boolean>;
  const [one, other] = Object.entries(ways)
    .filter(([, isChosen]) => isChosen)
    .map(([option]) => option);
  if (one !== undefined && other !== undefined) throw new CliError('options-conflict', { one, other });
}
