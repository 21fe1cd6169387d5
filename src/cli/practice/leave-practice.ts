import type { Context } from '../framework/context.ts';
import { fileKeeper } from '../session/keeper/file-keeper.ts';
import { changeContext } from '../settings/change-context.ts';
import type { Target } from '../settings/portal-in-use.ts';
import { practiceKey } from './open-practice.ts';
import { personNamed } from './personas.ts';

/** Signs out in practice, where nobody is nobody: whoever was chosen is so no longer, and the usual person is there again. */
export async function leavePractice(
  context: Context,
  { context: name, as }: Extract<Target, { kind: 'practice' }>,
): Promise<boolean> {
  const isKept = await fileKeeper(context.folder, practiceKey(personNamed(as).key)).remove();
  const chosen = context.settings().contexts[name]?.as;
  if (chosen !== as) return isKept;
  await changeContext(context.folder, name, ({ as: _as, holder: _holder, ...rest }) => rest);
  return true;
}
