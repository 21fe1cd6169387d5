import type { OperationContext } from '../handler.ts';
import { addNotice } from '../store/queries/mail/mail.ts';
import { findSettings } from '../store/queries/people/profiles.ts';

/**
 * Tells a person by e-mail that money goes to another account from now on, also when they have made no profile or want no
 * e-mail otherwise: who took it over would not tell them. Whoever wants e-mail gets a notice of the message about it.
 */
export async function tellOfAccount(
  { store, now }: OperationContext,
  { person, email }: { person: string; email: string | null },
): Promise<void> {
  const settings = await findSettings(store, person);
  const address = settings?.email ?? email;
  if (address === null || settings?.messageChannel === 'email') return;
  const language = settings && { language: settings.language };
  await addNotice(store, { kind: 'account-replaced', person, address, ...language }, now);
}
