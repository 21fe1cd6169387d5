import { lastClosedMonth } from '../../../domain/rules/tables/declaration-terms.ts';
import { startOfDay } from '../../../domain/values/date.ts';
import { addMonths, firstDay } from '../../../domain/values/month.ts';
import { forgetAnswersBefore } from '../../store/queries/pipeline/idempotency.ts';
import { forgetSearchesBefore } from '../../store/queries/people/person-searches.ts';
import type { DailyJob } from '../daily-job.ts';

/**
 * This job makes room. An answer may be about care of the month before it at the latest, since a month is declared when
 * it is over: as long as that month can be declared, whoever sends the same again gets the same answer.
 */
export const forgetAnswersJob: DailyJob = {
  name: 'forget-answers',
  run: async (store, { date, rules }) => {
    await forgetSearchesBefore(store, date);
    const closed = lastClosedMonth(date, rules);
    if (closed !== undefined) await forgetAnswersBefore(store, startOfDay(firstDay(addMonths(closed, 2))));
  },
};
