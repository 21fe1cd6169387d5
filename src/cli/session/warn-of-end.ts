import type { ClientCertificate } from '../../sdk/certificate/client-certificate.ts';
import type { Context } from '../framework/context.ts';

const DAY = 24 * 60 * 60_000;
/** A new one can be asked for from 30 days before the end. Source: VECOZO. */
const steps = [1, 7, 30] as const;

/** The step of warning at this moment; undefined when the end is far. A day that has begun counts as a whole one. */
export function endStep(validTo: number, now: number): { step: (typeof steps)[number]; days: number } | undefined {
  const days = Math.max(0, Math.ceil((validTo - now) / DAY));
  const step = steps.find((most) => days <= most);
  return step === undefined ? undefined : { step, days };
}

const ends = new WeakMap<Context, number>();

/** When the certificate that this command used ends, in milliseconds since 1970; undefined when it used none. */
export function certificateEnd(context: Context): number | undefined {
  return ends.get(context);
}

/** Says on standard error, once for a command, that the certificate ends within 30, 7 or 1 days. */
export async function warnOfEnd(context: Context, { validTo }: Pick<ClientCertificate, 'validTo'>): Promise<void> {
  if (ends.has(context)) return;
  ends.set(context, validTo);
  const end = endStep(validTo, Date.now());
  if (end === undefined) return;
  const { format } = await context.texts();
  const { certificate, warning } = context.cli.notices;
  await context.out.notice(
    `${warning}: ${certificate.ends[end.step](end.days, format.moment(new Date(validTo).toISOString()))}`,
  );
}
