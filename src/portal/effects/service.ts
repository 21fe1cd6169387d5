import type { Agreement, AgreementEndEffect, PayEffect } from '../../contract/types.ts';
import { absenceService } from '../absences/service.ts';
import { findAsRead, findVisibleAgreement } from '../agreements/find-agreement.ts';
import { continueAtOnce } from '../agreements/lifecycle/continue-service.ts';
import { endService } from '../agreements/lifecycle/end-service.ts';
import { withdrawRecordedEnd } from '../agreements/lifecycle/withdraw-recorded-end.ts';
import { paperService } from '../agreements/paper-service.ts';
import { viewAfterChange } from '../agreements/view.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import { findVisible, holderOfRecord } from '../resource/find-visible.ts';
import { findAbsence, type NamedAbsenceRecord } from '../store/queries/absences/absences.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { agreeIfInOrder } from './agree-today.ts';
import { amendmentPreviewService } from './amendment-previews.ts';
import { payEffect } from './pay-effect.ts';

type Act = (inside: OperationContext) => Promise<unknown>;

async function effectOf(context: OperationContext, agreementId: string, act: Act): Promise<PayEffect> {
  return { agreementId, ...(await payEffect(context, [recordNumber('agreement', agreementId)], act)) };
}

/** What an end, or taking one back, makes of the agreement, and of its money. */
async function endEffect(
  context: OperationContext,
  agreementId: string,
  act: (inside: OperationContext) => Promise<Agreement>,
): Promise<AgreementEndEffect> {
  const { version, end: wasEnd } = await findVisibleAgreement(context, agreementId);
  let end: string | null = wasEnd;
  const effect = await effectOf(context, agreementId, async (inside) => {
    ({ end } = await act(inside));
  });
  return { ...effect, version, end, wasEnd };
}

/** The effect of an absence is that on the agreement which it is of. */
async function absenceEffect(context: OperationContext, absenceId: string, act: Act): Promise<PayEffect> {
  const visible = { kind: 'absence', find: findAbsence, holderOf: holderOfRecord } as const;
  const { agreementId } = await findVisible<NamedAbsenceRecord>(context, visible, absenceId);
  return effectOf(context, formatRecordId('agreement', agreementId), act);
}

export const effectService = {
  ...amendmentPreviewService,

  'agreements.endEffect': (context, given, params) =>
    endEffect(context, params.agreementId, (inside) => endService['agreements.end'](inside, given, params)),

  'agreements.recordEndEffect': (context, given, params) =>
    endEffect(context, params.agreementId, (inside) => paperService['agreements.recordEnd'](inside, given, params)),

  'agreements.withdrawRecordedEndEffect': (context, given, params) =>
    endEffect(context, params.agreementId, async (inside) => {
      const agreement = await findAsRead(inside, params.agreementId, given);
      await withdrawRecordedEnd(inside, agreement, undefined);
      return viewAfterChange(agreement.id, inside);
    }),

  'agreements.continueEffect': (context, given, params) =>
    endEffect(context, params.agreementId, (inside) => continueAtOnce(inside, params.agreementId, given)),

  'amendments.effect': (context, _, where) =>
    effectOf(context, where.agreementId, (inside) => agreeIfInOrder(inside, where)),

  'absences.reportEffect': (context, given) =>
    effectOf(context, given.agreementId, (inside) => absenceService['absences.report'](inside, given)),

  'absences.changeEffect': (context, given, params) =>
    absenceEffect(context, params.absenceId, (inside) => absenceService['absences.change'](inside, given, params)),

  'absences.recoverEffect': (context, given, params) =>
    absenceEffect(context, params.absenceId, (inside) => absenceService['absences.recover'](inside, given, params)),
} satisfies Service<
  | `agreements.${'end' | 'recordEnd' | 'withdrawRecordedEnd' | 'continue'}Effect`
  | `amendments.${'effect' | 'preview'}`
  | `absences.${'report' | 'change' | 'recover'}Effect`
>;
