import type { Exit } from '../../../contract/errors.ts';
import type { Finding, FindingTexts } from '../../../messages/shape/upkeep.ts';
import { checkStore } from '../../../portal/store/check/check-store.ts';
import { command } from '../../framework/command.ts';
import { findStore, storeOptions } from '../../practice/kept-store.ts';
import { startFailureOf } from '../../practice/start-failure.ts';
import { findingView, type ShownFinding } from '../../view/upkeep.ts';

export default command({
  options: storeOptions,
  examples: ['pgb portal check --config portal.yaml', 'pgb portal check --data ./practice-data -o json'],
  async run(context, typed): Promise<Exit> {
    try {
      const { findings, checked } = await checkStore(await findStore(context, typed));
      const { format } = await context.texts();
      const say = context.cli.notices.portal;
      const shown = findings.map((one): ShownFinding => ({ ...one, message: word(one, say.findings, format.money) }));
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

/** The params belong to the code, which a type cannot tell of one out of many. */
function word({ code, params }: Finding, texts: FindingTexts, money: (cents: number) => string): string {
  return (texts[code] as (of: Finding['params'], money: (cents: number) => string) => string)(params, money);
}
