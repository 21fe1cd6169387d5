import type { Exit } from '../../../contract/http/errors.ts';
import { verifyLog } from '../../../portal/store/check/verify-log.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { findStore, storeOptions } from '../../practice/kept-store.ts';
import { startFailureOf } from '../../practice/start-failure.ts';
import { findingView, showFindings } from '../../view/portal/upkeep.ts';
import { chainEnd } from '../../framework/values/chain-end-value.ts';

export default command({
  options: { ...storeOptions, head: option(chainEnd, { text: 'head' }) },
  examples: ['pgb portal verify-log --config portal.yaml', 'pgb portal verify-log --data ./practice-data -o json'],
  async run(context, { head: expected, ...typed }): Promise<Exit> {
    try {
      const { findings, lines, head } = await verifyLog(await findStore(context, typed), expected);
      const { format } = await context.texts();
      const say = context.cli.notices.portal;
      const shown = showFindings(findings, say.findings, format.money);
      if (findings.length > 0 || !context.out.isForPeople) {
        await context.out.answer(findingView, shown, { findings: shown, lines, head });
      }
      const end = head && `${head.position}:${head.hash}`;
      await context.out.notice(
        findings.length === 0 ? say.logRight({ lines, head: end }) : say.logWrong({ lines, count: findings.length }),
      );
      return findings.length === 0 ? 'done' : 'failed';
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});
