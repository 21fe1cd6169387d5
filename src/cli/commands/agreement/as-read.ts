import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flag, option } from '../../framework/spec.ts';
import { count } from '../../framework/values/value.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import { agreementDetails } from '../../view/agreement.ts';

/** Every act that rests on what an agreement says has these options. */
export const asReadOptions = { readVersion: option(count(1, 1_000_000)), yes: flag({ short: 'y' }) };

interface AsRead {
  readonly readVersion: number | undefined;
  readonly yes: boolean;
}

/**
 * The version that somebody vouches for: the one that they name, or the one that is shown here and that they say yes to.
 * The portal then refuses any other, so that nobody signs what changed while they were reading.
 */
export async function versionAsRead(
  context: Context,
  agreementId: string,
  { readVersion, yes }: AsRead,
  question: (version: number) => string,
): Promise<number> {
  if (readVersion !== undefined) return readVersion;
  if (!yes && !canAsk(context)) throw new CliError('needs-reading', { agreement: agreementId });
  const client = await context.client();
  const agreement = await client.agreements.show(agreementId, context.call);
  if (!yes) await context.out.show(agreementDetails, agreement);
  await confirm(context, question(agreement.version), yes);
  return agreement.version;
}
