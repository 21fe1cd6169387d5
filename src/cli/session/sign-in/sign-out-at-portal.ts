import type { Context } from '../../framework/context.ts';
import { forgetSession } from '../forget-session.ts';
import { storeOf } from '../credentials/portal-auth.ts';
import type { Target } from '../../settings/portal-in-use.ts';

/** Forgets the session of this context. The answer is false when there was none. */
export async function signOutThere(context: Context, target: Target): Promise<boolean> {
  if (target.kind === 'portal' && target.system !== undefined) {
    const { forgetSystem } = await import('./sign-in-system.ts');
    return forgetSystem(context, target);
  }
  if (target.kind === 'portal') return forgetSession(context, target.context, storeOf(target), 'nothing');
  const { leavePractice } = await import('../../practice/leave-practice.ts');
  return leavePractice(context, target);
}
