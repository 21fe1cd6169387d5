import { isSafe } from '../contract/http/loopback.ts';
import type { Language } from '../messages/language.ts';
import { newError } from './errors/new-error.ts';
import type { PgbError } from './errors/pgb-error.ts';

/** What was given as the address of a portal, and what is wrong with it. */
export interface PortalAddress {
  /** It is `about:invalid` when what was given is no address. */
  readonly url: URL;
  readonly fault: AddressFault | undefined;
}

export interface AddressFault {
  readonly code: 'address-invalid' | 'address-unencrypted';
  readonly params: { readonly portal: string };
}

/**
 * Reads the address of a portal. A name, a password, a query or a fragment would silently be left out of what is sent, so
 * an address with one was not meant like that.
 */
export function readPortalAddress(given: string | URL, allowInsecure = false): PortalAddress {
  const url = URL.parse(String(given));
  if (url === null || !mayBePortal(url)) {
    const fault = { code: 'address-invalid', params: { portal: tellable(given, url) } } as const;
    return { url: url ?? new URL('about:invalid'), fault };
  }
  if (isSafe(url) || allowInsecure) return { url, fault: undefined };
  return { url, fault: { code: 'address-unencrypted', params: { portal: url.origin } } };
}

/** The address that is asked, as an error may show it. */
export function shownAddress(url: URL): string {
  return tellable(url, url).replace(/\/+$/, '');
}

/** The texts of an error take time to load, so it is made when something is asked of the portal. */
export function addressError({ code, params }: AddressFault, language: Language, operation: string): Promise<PgbError> {
  return newError(code, language, { operation, params });
}

function mayBePortal({ protocol, username, password, href }: URL): boolean {
  return (protocol === 'https:' || protocol === 'http:') && username + password === '' && !/[?#]/.test(href);
}

const longest = 60;

/** What was given, as far as an error may show it: a password, a query or a long number stays behind. */
function tellable(given: unknown, url: URL | null): string {
  const text = typeof given === 'string' || given instanceof URL ? String(given).trim() : '';
  const shown = url !== null && url.host !== '' ? `${url.protocol}//${url.host}${url.pathname}` : unreadable(text);
  return shown.replace(/\d{8,}/g, (digits) => '*'.repeat(digits.length));
}

/** Where an address was expected a token may stand, which is told by its beginning only. */
function unreadable(text: string): string {
  const bare = text.replace(/[?#].*$/s, '').replace(/^.*@/s, '…@');
  return bare.length > longest || /[A-Za-z0-9_-]{25}/.test(bare) ? `${bare.slice(0, 8)}…` : bare;
}
