import type { AssuranceLevel } from '../../domain/words.ts';
import { changeContext } from '../settings/change-context.ts';
import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { openPrompts } from '../prompt/prompts.ts';
import { fileKeeper } from '../session/keeper/file-keeper.ts';
import type { Target } from '../settings/portal-in-use.ts';
import { practiceKey } from './open-practice.ts';
import { personNamed, personas } from './personas.ts';
import { practiceAuth } from './practice-auth.ts';
import { startPractice } from './start-practice.ts';

type PracticeTarget = Extract<Target, { kind: 'practice' }>;

interface Chosen {
  persona: string | undefined;
  /** The level that the sign-in is to have, when it is not the usual one. */
  level: AssuranceLevel | undefined;
}

/** Decides who one is in practice, from now on; the portal is asked anew. */
export async function choosePersona(
  context: Context,
  target: PracticeTarget,
  { persona, level }: Chosen,
): Promise<PracticeTarget> {
  const { key } = personNamed(persona ?? context.globals.as ?? (await ask(context)));
  // The budget holder that somebody else had chosen is not this person's.
  await changeContext(context.folder, target.context, ({ holder: _, ...rest }) => ({ ...rest, as: key }));
  const keeper = fileKeeper(context.folder, practiceKey(key));
  await keeper.remove();
  if (level !== undefined)
    await practiceAuth(context, await startPractice(context), key, keeper).stepUp?.({ level, minutes: 0 });
  return { ...target, as: key, holder: undefined };
}

async function ask(context: Context): Promise<string> {
  if (!canAsk(context)) throw new CliError('needs-terminal', { option: '--persona' });
  const words = await context.texts();
  const choices = personas.map(({ key, claims }) => ({
    value: key,
    name: `${claims.name} (${key}, ${words.word('role', claims.role)})`,
  }));
  const prompts = await openPrompts(context);
  return prompts.choose(context.cli.sections.personas, choices);
}
