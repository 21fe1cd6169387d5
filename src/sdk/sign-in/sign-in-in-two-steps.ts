import { authorizationAt, exchangeCode, type AuthorizationChecks } from './issuer/authorization.ts';
import type { Issuer } from './issuer/discover.ts';
import type { SignInNetwork } from './issuer/network.ts';
import { signInError } from './sign-in-error.ts';
import type { Session } from './session.ts';
import type { IssuerOptions } from './sign-in-options.ts';
import { wishesOf, type SignInWishes } from './wishes.ts';
import { atIssuer } from './issuer/with-issuer.ts';

/** A sign-in that was begun and is ended by another program run: plain data, as secret as a session until then. */
export interface BegunSignIn extends AuthorizationChecks {
  /** Address of the portal. */
  portal: string;
  /** The name of the issuer that was asked: another may not answer. */
  issuer: string;
  /** At this address the person signs in. */
  address: string;
  /** The issuer sends the person back here, where nothing listens: the address in the browser is what is to be brought. */
  redirectUri: string;
  /** The moment, in milliseconds since 1970, after which it is not ended any more. */
  endsAt: number;
}

/** Somebody who signs in may take this long, as with a browser that is waited for. */
const patience = 10 * 60 * 1000;
// The issuer takes any port of this machine. Source: RFC 8252, 7.3.
const redirectUri = 'http://127.0.0.1/callback';

/** Begins a sign-in that `finishSignIn` ends: for a script, which has no browser and waits for nobody. */
export async function beginSignIn(
  options: IssuerOptions & SignInWishes & { portal: string | URL },
): Promise<BegunSignIn> {
  return atIssuer(options.portal, options, async (issuer, _network, portal) => {
    const { address, checks } = await authorizationAt(issuer, redirectUri, wishesOf(issuer, options));
    return {
      ...checks,
      portal: portal.href,
      issuer: nameOf(issuer),
      address: address.href,
      redirectUri,
      endsAt: Date.now() + patience,
    };
  });
}

/**
 * The session of a sign-in that was begun. `back` is the address to which the browser was sent, or the code in it alone: the
 * proof key and the nonce then tell that it belongs to this sign-in. It works once. Sources: RFC 7636; RFC 9207.
 */
export async function finishSignIn(
  begun: BegunSignIn,
  back: string,
  options: IssuerOptions & Pick<SignInWishes, 'bound'> = {},
): Promise<Session> {
  return atIssuer(begun.portal, options, async (issuer, network, portal) => {
    if (Date.now() >= begun.endsAt)
      throw await signInError(network.language, ({ tooLate }) => tooLate(patience / 60_000));
    if (nameOf(issuer) !== begun.issuer) throw await signInError(network.language, ({ otherIssuer }) => otherIssuer);
    const place = { portal, language: network.language };
    return exchangeCode(place, issuer, await readBack(begun, back, issuer, network), begun, options.bound);
  });
}

function nameOf({ configuration }: Issuer): string {
  return configuration.serverMetadata().issuer;
}

const code = /^[\w.~+/=-]+$/;

async function readBack(begun: BegunSignIn, given: string, issuer: Issuer, network: SignInNetwork): Promise<URL> {
  const text = given.trim();
  const address = URL.parse(text);
  if (address !== null && /^https?:$/.test(address.protocol)) return new URL(begun.redirectUri + address.search);
  if (!code.test(text)) throw await signInError(network.language, ({ noCode }) => noCode);
  const query = new URLSearchParams({ code: text, state: begun.state, iss: nameOf(issuer) });
  return new URL(`${begun.redirectUri}?${query}`);
}
