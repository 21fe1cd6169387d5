import { type KeptKind, keptKinds } from '../../../domain/retention/kept-kinds.ts';
import { lawsOfUncertainTerm, termOfKind } from '../../../domain/retention/kept-until.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import { amsterdamDate, type IsoDate } from '../../../domain/values/date.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import { listRetention, type Retention } from '../../../portal/jobs/retention/list-retention.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { date } from '../../framework/values/value.ts';
import { findRules, findStore, storeOptions } from '../../practice/kept-store.ts';
import { startFailureOf } from '../../practice/start-failure.ts';
import { retentionView, type ShownKept } from '../../view/portal/retention.ts';

export default command({
  options: { ...storeOptions, date: option(date, { text: 'dueOn' }) },
  examples: [
    'pgb portal retention --config portal.yaml',
    'pgb portal retention --data ./practice-data --date 2035-01-01',
  ],
  async run(context, { date: on = amsterdamDate(Date.now()), ...typed }) {
    try {
      const store = await findStore(context, typed);
      const rules = await findRules(context, typed);
      const found = await listRetention(store, { date: on, rules });
      const say = context.cli.notices.portal.retention;
      const shown = keptKinds.map((kind) => shownKept(kind, found, { rules, on }, say));
      await context.out.answer(retentionView, shown, { date: on, items: shown });
      const { format } = await context.texts();
      const count = shown.reduce((sum, { due }) => sum + due, 0);
      await context.out.notice(say.told(count, format.date(on)));
      const laws = lawsOfUncertainTerm({ rules, today: on });
      if (laws.length > 0) await context.out.notice(say.uncertain(laws));
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});

function shownKept(
  kind: KeptKind,
  { due, removed }: Retention,
  { rules, on }: { rules: Rules; on: IsoDate },
  say: CliTexts['notices']['portal']['retention'],
): ShownKept {
  const { rule, months, monthsAtMost: most } = termOfKind(kind, { rules, today: on });
  const of = (cause: 'term' | 'request') => removed.find((one) => one.kind === kind && one.cause === cause);
  const lastAt = Math.max(of('term')?.lastAt ?? 0, of('request')?.lastAt ?? 0);
  return {
    kind,
    kindText: say.kinds[kind],
    rule,
    months,
    monthsAtMost: most,
    term: months === null || most === null ? say.always : say.term(months, most),
    due: due[kind] ?? 0,
    removed: of('term')?.count ?? 0,
    removedOnRequest: of('request')?.count ?? 0,
    lastRemovedAt: lastAt === 0 ? null : new Date(lastAt).toISOString(),
  };
}
