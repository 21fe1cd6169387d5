import type { Language } from '../../messages/language.ts';
import type { Context } from '../framework/context.ts';

/** The language of what a person keeps: the one that was asked for here, else that of their profile. */
export async function ownLanguage(context: Context): Promise<Language> {
  if (context.globals.lang !== undefined) return context.language;
  const client = await context.client();
  const { role } = await client.me.show(context.call);
  // An office has no profile.
  if (role === 'assessor' || role === 'payment-officer') return context.language;
  const { language, madeAt } = await client.profile.show(context.call);
  return madeAt === null ? context.language : language;
}
