import type { Exit } from '../../../../contract/http/errors.ts';
import { rotateKeys } from '../../../../portal/store/keys/upkeep.ts';
import { command } from '../../../framework/command.ts';
import { flag } from '../../../framework/spec.ts';
import { findStore, storeOptions } from '../../../practice/kept-store.ts';
import { startFailureOf } from '../../../practice/start-failure.ts';
import { StatusLine } from '../../../terminal/status-line.ts';

export default command({
  finishesFirst: true,
  options: { ...storeOptions, resume: flag({ text: 'resumeRotation' }) },
  examples: ['pgb portal key rotate --config portal.yaml', 'pgb portal key rotate --config portal.yaml --resume'],
  async run(context, { resume, ...typed }): Promise<Exit> {
    const line = new StatusLine(context.surroundings.stderr);
    try {
      const say = context.cli.notices.portal;
      const outcome = await rotateKeys(await findStore(context, typed), {
        isNew: !resume,
        tell: (step) => line.show(() => say.rotating(step)),
        mayGoOn: () => !context.stopping.aborted,
      });
      line.clear();
      if (!context.out.isForPeople) await context.out.json({ outcome });
      await context.out.notice(outcome === 'done' ? say.rotated : say.rotationStopped);
      return outcome === 'done' ? 'done' : 'interrupted';
    } catch (error) {
      line.clear();
      throw startFailureOf(error);
    }
  },
});
