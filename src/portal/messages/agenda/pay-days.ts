import { payDayOf } from '../../../domain/rules/tables/monthly-pay.ts';
import { firstDay, lastDay, monthOf } from '../../../domain/values/month.ts';
import { agreementsThatPay } from '../../store/queries/agenda/days-to-declare.ts';
import { plannedPay } from '../../store/queries/agenda/pay-days.ts';
import { type DaySource, type FoundDay, readShared } from './found-day.ts';
import { monthsUntil, numberOf } from './terms.ts';

/** What is put aside already. */
export const payOnItsWay: DaySource = async ({ store, caller }, window) =>
  (await plannedPay(store, caller, window)).map(
    ({ id, agreementId, budgetHolderId, month, dueDate, paymentBefore }) => ({
      day: dueDate,
      kind: 'pay-out',
      major: 0,
      minor: id,
      record: { kind: 'agreement', number: agreementId },
      budgetHolderId,
      month,
      ...(paymentBefore !== null && { extraPayment: id }),
    }),
  );

/** The pay of months that are still to come: it is put aside when they begin. */
export const payToCome: DaySource = ({ store, caller, rules, today }, window) => {
  const months = monthsUntil(window.to, today).filter((month) => month > monthOf(today));
  const shared = months.map((month) => {
    const day = payDayOf(month, rules);
    const major = numberOf(month);
    const days = { first: firstDay(month), last: lastDay(month) };
    const read = async (from: { after: number; count: number }): Promise<FoundDay[]> =>
      (await agreementsThatPay(store, caller, { ...days, ...from })).map(({ id, budgetHolderId }) => ({
        day,
        kind: 'pay-out',
        major,
        minor: id,
        record: { kind: 'agreement', number: id },
        budgetHolderId,
        month,
      }));
    return { day, major, read };
  });
  return readShared(shared, window);
};
