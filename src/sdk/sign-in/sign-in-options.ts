import type { Language } from '../../messages/language.ts';
import type { NetworkOptions } from '../transport/network-options.ts';

/** Signing in, renewing and signing out have these options in common. */
export interface IssuerOptions extends NetworkOptions {
  /** Name by which the issuer knows this program. */
  clientId?: string | undefined;
  /** The language of texts and errors; English when absent. */
  language?: Language | undefined;
  signal?: AbortSignal | undefined;
}
