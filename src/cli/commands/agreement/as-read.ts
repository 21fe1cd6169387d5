import type { Agreement } from '../../../contract/types.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flag, option } from '../../framework/spec.ts';
import { count } from '../../framework/values/value.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { agreementComparison } from '../../view/agreements/agreement-comparison.ts';
import { amendmentDetails, toShown } from '../../view/agreements/amendment.ts';
import { pageOf } from '../../view/document.ts';
import { tellPayEffect } from '../pay-effect.ts';
import { findOpenAmendment } from './open-amendment.ts';

/** Every act that rests on what an agreement says has these options. */
export const asReadOptions = { readVersion: option(count(1, 1_000_000)), yes: flag({ short: 'y' }) };

interface AsRead {
  readonly readVersion: number | undefined;
  readonly yes: boolean;
  /** Who signs reads the text that they sign, and not only what was filled in. */
  readonly showsText?: boolean;
  /** Who brings an amendment nearer reads what it does with what was paid. */
  readonly tellsEffect?: boolean;
}
type Question = (version: number) => string;

/**
 * The version that somebody vouches for: the one that they name, or the one that is shown here and that they say yes to.
 * The portal then refuses any other, so that nobody signs what changed while they were reading.
 */
export async function versionAsRead(
  context: Context,
  agreementId: string,
  { readVersion, yes, showsText = false }: AsRead,
  question: Question,
): Promise<number> {
  if (readVersion !== undefined) return readVersion;
  requireReader(context, agreementId, yes);
  const client = await context.client();
  const agreement = await client.agreements.show(agreementId, context.call);
  if (!yes) await showBesideBefore(context, agreement, showsText);
  await confirm(context, question(agreement.version), yes);
  return agreement.version;
}

/** What somebody decides on, and how it differs from the text before. */
async function showBesideBefore(context: Context, agreement: Agreement, showsText: boolean): Promise<void> {
  const client = await context.client();
  if (showsText) await showText(context, agreement.id, agreement.version);
  else await context.out.show(agreementDetails, agreement);
  const comparison = await client.agreements.compare(agreement.id, context.call);
  if (comparison.comparedWith !== null) await context.out.show(agreementComparison, comparison);
}

async function showText(context: Context, agreementId: string, version: number): Promise<void> {
  const client = await context.client();
  const text = await client.agreements.text(agreementId, { version }, context.call);
  await context.out.notice(pageOf(text, context.out.look));
}

/** The same of the amendment that is under way; undefined when there is none, and the agreement itself is meant. */
export async function amendmentAsRead(
  context: Context,
  agreementId: string,
  { readVersion, yes, showsText = false, tellsEffect = false }: AsRead,
  question: Question,
): Promise<string | undefined> {
  if (readVersion === undefined) requireReader(context, agreementId, yes);
  const open = await findOpenAmendment(context, agreementId);
  if (open === undefined) return undefined;
  const version = String(readVersion ?? open.version);
  if (readVersion !== undefined) return version;
  const client = await context.client();
  if (!yes) {
    const amendment = await client.amendments.show(agreementId, version, context.call);
    if (showsText && amendment.status !== 'draft') await showText(context, agreementId, open.version);
    await context.out.show(amendmentDetails, toShown(amendment));
    if (tellsEffect) await tellPayEffect(context, await client.amendments.effect(agreementId, version, context.call));
  }
  await confirm(context, question(open.version), yes);
  return version;
}

function requireReader(context: Context, agreementId: string, yes: boolean): void {
  if (!yes && !canAsk(context)) throw new CliError('needs-reading', { agreement: agreementId });
}
