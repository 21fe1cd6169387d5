import type { Exit } from '../../../contract/http/errors.ts';
import { checkStore } from '../../../portal/store/check/check-store.ts';
import { command } from '../../framework/command.ts';
import { findStore, storeOptions } from '../../practice/kept-store.ts';
import { startFailureOf } from '../../practice/start-failure.ts';
import { findingView, showFindings } from '../../view/portal/upkeep.ts';

export default command({
  options: storeOptions,
  examples: ['pgb portal check --config portal.yaml', 'pgb portal check --data ./practice-data -o json'],
  async run(context, typed): Promise<Exit> {
    try {
      const { findings, checked } = await checkStore(await findStore(context, typed));
      const { format } = await context.texts();
      const say = context.cli.notices.portal;
      const shown = showFindings(findings, say.findings, format.money);
      if (findings.length > 0 || !context.out.isForPeople) {
        await context.out.answer(findingView, shown, { findings: shown, checked });
      }
      await context.out.notice(findings.length === 0 ? say.checkedRight(checked) : say.checkedWrong(findings.length));
      return findings.length === 0 ? 'done' : 'failed';
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});
