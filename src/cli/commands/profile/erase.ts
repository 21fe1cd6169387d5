import type { Erasure } from '../../../contract/types.ts';
import { command } from '../../framework/command.ts';
import type { Context } from '../../framework/context.ts';
import { flag } from '../../framework/spec.ts';
import { checkCanConfirm, confirm } from '../../prompt/confirm.ts';
import { signOutThere } from '../../session/sign-in/sign-out-at-portal.ts';
import { erasureView } from '../../view/people/erasure.ts';

export default command({
  operation: 'profile.erase',
  options: { dryRun: flag({ text: 'erasureOnly' }), yes: flag({ short: 'y' }) },
  examples: ['pgb profile erase --dry-run', 'pgb profile erase'],
  async run(context, { dryRun, yes }) {
    if (!dryRun && !yes) checkCanConfirm(context);
    const client = await context.client();
    const { profile: say, confirm: ask } = context.cli.notices;
    if (dryRun || !yes) await show(context, await client.profile.erasure(context.call));
    if (dryRun) return context.out.notice(say.erasedNothing);
    await confirm(context, ask.erase, yes);
    const done = await client.profile.erase(context.call);
    await show(context, done);
    await signOutThere(context, context.target());
    return context.out.notice(say.erased);
  },
});

/** Where a rule comes from is said in English by the package; a person reads it in their own language. */
async function show(context: Context, erasure: Erasure): Promise<void> {
  if (!context.out.isForPeople) return context.out.record(erasureView, erasure);
  const { source: told } = context.cli.help.rulesTopic;
  const kept = erasure.kept.map((one) => ({ ...one, source: one.source === null ? null : told(one.source) }));
  return context.out.record(erasureView, { ...erasure, kept });
}
