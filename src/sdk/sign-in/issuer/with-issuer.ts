import { defaultLanguage } from '../../../messages/language.ts';
import { addressError, readPortalAddress } from '../../portal-address.ts';
import { discover, type Issuer } from './discover.ts';
import { issuerError } from './issuer-error.ts';
import { SignInNetwork } from './network.ts';
import type { IssuerOptions } from '../sign-in-options.ts';

/** Finds the issuer of a portal and does something there; what goes wrong becomes an error of this package. */
export async function atIssuer<T>(
  given: string | URL,
  options: IssuerOptions,
  work: (issuer: Issuer, network: SignInNetwork, portal: URL) => Promise<T>,
): Promise<T> {
  const { url: portal, fault } = readPortalAddress(given, options.allowInsecure);
  if (fault !== undefined) throw await addressError(fault, options.language ?? defaultLanguage, 'sign-in');
  const network = new SignInNetwork(portal, options);
  try {
    return await work(await discover(portal, network, options.clientId), network, portal);
  } catch (error) {
    const { signal } = options;
    throw await issuerError(error, { language: network.language, portal: portal.origin, signal });
  } finally {
    await network.close();
  }
}
