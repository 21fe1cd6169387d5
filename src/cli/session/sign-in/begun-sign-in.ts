import type { AssuranceLevel } from '../../../domain/words.ts';
import type { Session } from '../../../sdk/sign-in/session.ts';
import { beginSignIn, finishSignIn, type BegunSignIn } from '../../../sdk/sign-in/sign-in-in-two-steps.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import type { SessionStore } from '../../settings/settings.ts';
import { signInStepView, type SignInStep } from '../../view/sign-in-step.ts';
import { keeping, parseKept, type Keeper } from '../keeper/session-keeper.ts';
import { begunFor, storeOf, type PortalTarget } from '../credentials/portal-auth.ts';
import { placeToKeep, rememberBegun } from './sign-in-at-portal.ts';

interface Choices {
  readonly store: SessionStore | undefined;
  readonly level: AssuranceLevel | undefined;
}

/** Begins a sign-in and ends: a script is told what a person has to do, and brings back what came of it. */
export async function startSignIn(context: Context, target: PortalTarget, { store, level }: Choices): Promise<void> {
  const kept = placeToKeep(context, target, store);
  if (storeOf(kept) === 'memory') throw new CliError('options-conflict', { one: '--start', other: '--store memory' });
  const keeper = begunIn(context, kept);
  await keeper.load();
  const { language, signal } = context;
  const begun = await beginSignIn({ portal: kept.url, level, language, signal });
  await keeper.save(begun);
  await rememberBegun(context, kept);
  await context.out.record(signInStepView, stepOf(kept, begun));
  if (context.out.isForPeople) await context.out.notice(context.cli.notices.signInStarted);
}

function stepOf({ context }: PortalTarget, { address, redirectUri, endsAt }: BegunSignIn): SignInStep {
  return {
    address,
    comesBackTo: redirectUri,
    context,
    endsAt: new Date(endsAt).toISOString(),
    next: `pgb login --context ${context} --finish -`,
  };
}

/** Ends what was begun: once, by whichever of two programs comes first, and not when it was too long ago. */
export async function endSignIn(context: Context, target: PortalTarget, back: string): Promise<Session> {
  const keeper = begunIn(context, target);
  return keeper.exclusively(async () => {
    const begun = await keeper.load();
    if (begun === undefined || new URL(begun.portal).href !== new URL(target.url).href)
      throw new CliError('sign-in-not-started', { context: target.context });
    await keeper.remove();
    const { language, signal } = context;
    return finishSignIn(begun, back, { bound: true, language, signal });
  });
}

function begunIn(context: Context, target: PortalTarget): Keeper<BegunSignIn> {
  return keeping(begunFor(context, target.context, storeOf(target)), parseBegun);
}

function parseBegun(text: string): BegunSignIn | undefined {
  return parseKept<BegunSignIn>(text, {
    portal: 'string',
    issuer: 'string',
    address: 'string',
    redirectUri: 'string',
    verifier: 'string',
    state: 'string',
    nonce: 'string',
    endsAt: 'number',
  });
}
