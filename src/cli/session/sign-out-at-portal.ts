import { signOut } from '../../sdk/sign-in/sign-out.ts';
import type { Context } from '../framework/context.ts';
import { fileKeeper } from './keeper/file-keeper.ts';
import { keeperFor, storeOf } from './portal-auth.ts';
import type { Target } from '../settings/portal-in-use.ts';

/** Forgets the session, and tells the portal, so that a copy of it is worth nothing either. */
export async function signOutThere(context: Context, target: Target): Promise<boolean> {
  if (target.kind === 'practice') {
    const { practiceKey } = await import('../practice/open-practice.ts');
    const { personNamed } = await import('../practice/personas.ts');
    return fileKeeper(context.folder, practiceKey(personNamed(target.as).key)).remove();
  }
  const keeper = keeperFor(context.folder, target.context, storeOf(target));
  const session = await keeper.load();
  const removed = await keeper.remove();
  if (session !== undefined) await signOut(session, { language: context.language, signal: context.signal });
  return removed;
}
