import type { Configuration } from 'openid-client';
import { isPgbError } from '../errors/pgb-error.ts';
import { systemTime, type Time } from '../retry/time.ts';
import { newBinding, provedBy, type Binding } from './bound.ts';
import { codeOf } from './issuer/issuer-error.ts';
import type { SignInNetwork } from './issuer/network.ts';
import { sessionOf, type Session, type Tokens } from './session.ts';
import { signInError } from './sign-in-error.ts';
import type { IssuerOptions } from './sign-in-options.ts';
import { targetOf, wishesOf, type SignInWishes } from './wishes.ts';
import { atIssuer } from './issuer/with-issuer.ts';

/** The options say where one signs in, and tell a person which code to fill in. */
export interface DeviceSignInOptions extends IssuerOptions, SignInWishes {
  portal: string | URL;
  /** Is told once what the person is to do, on whatever device they have a browser. */
  onCode: (code: DeviceCode) => void;
  /** Time, for tests that may not wait. */
  time?: Time | undefined;
}

/** A code that a person fills in on a page of the issuer. */
export interface DeviceCode {
  userCode: string;
  /** The page on which the code is filled in. */
  address: URL;
  /** The same page with the code on it already, for those who need not type it; not every issuer has one. */
  wholeAddress: URL | undefined;
  /** The moment at which the code ends, in milliseconds since 1970. */
  endsAt: number;
}

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
/** Seconds between two questions when the issuer names none, and what is added when it says that they come too fast. */
const usualInterval = 5;
const slowerBy = 5;

/**
 * Signs somebody in who has no browser on this machine: they fill in a code on another device, and this waits until that
 * is done, refused or too late. Source: RFC 8628.
 *
 * @example
 * const session = await signInByDevice({
 *   portal,
 *   onCode: ({ userCode, address }) => console.error(`${address.href}: ${userCode}`),
 * });
 */
export async function signInByDevice({
  portal,
  onCode,
  time = systemTime,
  ...options
}: DeviceSignInOptions): Promise<Session> {
  return atIssuer(portal, options, async (issuer, network, address) => {
    const { configuration } = issuer;
    if (configuration.serverMetadata().device_authorization_endpoint === undefined)
      throw await signInError(network.language, ({ noDevice }) => noDevice);
    const { initiateDeviceAuthorization } = await import('openid-client');
    const begun = await initiateDeviceAuthorization(configuration, wishesOf(issuer, options));
    const code = await readCode(begun, network, time.now());
    onCode(code);
    const waiting = {
      parameters: { device_code: begun.device_code, ...targetOf(issuer.resource) },
      interval: begun.interval ?? usualInterval,
      endsAt: code.endsAt,
      signal: options.signal,
    };
    const binding = await newBinding(configuration, options.bound);
    const tokens = await waitForPerson(configuration, { ...waiting, binding }, time);
    const session = tokens && sessionOf(address, tokens, binding);
    if (session === undefined) throw await signInError(network.language, ({ codeExpired }) => codeExpired);
    return { ...session, byDevice: true };
  });
}

interface Begun {
  user_code: string;
  verification_uri: string;
  verification_uri_complete?: string;
  expires_in: number;
}

async function readCode(begun: Begun, network: SignInNetwork, now: number): Promise<DeviceCode> {
  const { user_code: userCode, verification_uri: plain, verification_uri_complete: whole } = begun;
  const address = URL.parse(plain);
  const wholeAddress = whole === undefined ? null : URL.parse(whole);
  if (address === null) throw await signInError(network.language, ({ refused }) => refused('verification_uri'));
  // What the person does there is sent encrypted, or not at all.
  for (const one of [address, wholeAddress]) if (one !== null) await network.check(one);
  return { userCode, address, wholeAddress: wholeAddress ?? undefined, endsAt: now + begun.expires_in * 1000 };
}

interface Waiting {
  parameters: Record<string, string>;
  interval: number;
  endsAt: number;
  signal: AbortSignal | undefined;
  binding: Binding | undefined;
}

/** Asks until there is an answer, not faster than the issuer wants; undefined when the code has ended by then. */
async function waitForPerson(
  configuration: Configuration,
  { parameters, endsAt, signal, binding, ...begun }: Waiting,
  time: Time,
): Promise<Tokens | undefined> {
  const { genericGrantRequest } = await import('openid-client');
  let { interval } = begun;
  while (time.now() + interval * 1000 < endsAt) {
    await time.sleep(interval * 1000, signal);
    try {
      return await genericGrantRequest(configuration, grantType, parameters, provedBy(binding));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'expired_token') return undefined;
      // An issuer that is away for a moment is asked less often, too. Source: RFC 8628, 3.5.
      if (code === 'slow_down' || (isPgbError(error) && error.retryable)) interval += slowerBy;
      else if (code !== 'authorization_pending') throw error;
    }
  }
  return undefined;
}
