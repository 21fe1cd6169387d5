import type { Language } from '../../messages/language.ts';

/** The options say what opens the file, in which language errors are, and at which moment it is to be good. */
export interface CertificateOptions {
  passphrase?: string | undefined;
  language?: Language | undefined;
  /** Milliseconds since 1970; now when absent. */
  now?: number | undefined;
}
