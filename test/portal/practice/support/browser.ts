import { createHash, randomBytes } from 'node:crypto';
import { request } from 'undici';

/** A browser without JavaScript: it follows addresses by hand and keeps cookies. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();
  readonly language: string;

  constructor(language = 'nl') {
    this.language = language;
  }

  async open(address: string, form?: Record<string, string>) {
    const { pathname } = new URL(address);
    const cookies = [...this.#cookies].filter(([, { path }]) => pathname.startsWith(path));
    const answer = await request(address, {
      method: form === undefined ? 'GET' : 'POST',
      headers: {
        'accept-language': this.language,
        ...(cookies.length > 0 && { cookie: cookies.map(([name, { value }]) => `${name}=${value}`).join('; ') }),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body: form === undefined ? null : new URLSearchParams(form).toString(),
    });
    this.#keep(answer.headers['set-cookie']);
    const location = answer.headers['location'];
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: await answer.body.text(),
      location: location === undefined ? undefined : new URL(String(location), address),
    };
  }

  #keep(header: string | string[] | undefined): void {
    for (const cookie of [header ?? []].flat()) {
      const [pair = '', ...attributes] = cookie.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
      this.#cookies.set(name, { value, path });
    }
  }
}

export function pkce() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

export async function metadataOf(portal: string): Promise<Record<string, string>> {
  const { body } = await request(`${portal}/.well-known/oauth-authorization-server`);
  const metadata: Record<string, string> = JSON.parse(await body.text());
  return metadata;
}

export const redirectUri = 'http://127.0.0.1:49152/callback';

/** The address to sign in at, with any parameter changed (or left out) as a test needs. */
export async function authorizationUrl(
  portal: string,
  challenge: string,
  changes: Record<string, string | undefined> = {},
): Promise<string> {
  const metadata = await metadataOf(portal);
  const parameters = {
    client_id: 'pgb-cli',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid offline_access portal',
    state: 'of-the-test',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, value);
  return `${metadata['authorization_endpoint']}?${query}`;
}

/** From the address to the answer that goes to the waiting program. */
export async function choose(
  browser: Browser,
  address: string,
  persona: string,
  how: Record<string, string> = {},
): Promise<URL> {
  const begun = await browser.open(address);
  const page = begun.location!.href;
  await browser.open(page);
  const chosen = await browser.open(page, { persona, ...how });
  const done = await browser.open(chosen.location!.href);
  return done.location!;
}

/** What the issuer answers to a program: tokens, or why there are none. */
export type Answer = Record<'access_token' | 'refresh_token' | 'id_token' | 'error', string>;

export async function postForm(address: string, form: Record<string, string>) {
  const { statusCode, body } = await request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  const text = await body.text();
  return { status: statusCode, answer: (text === '' ? {} : JSON.parse(text)) as Answer };
}

export async function exchange(portal: string, code: string, verifier: string, changes: Record<string, string> = {}) {
  const metadata = await metadataOf(portal);
  return postForm(metadata['token_endpoint']!, {
    grant_type: 'authorization_code',
    client_id: 'pgb-cli',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
    ...changes,
  });
}

/** The whole of it. */
export async function signIn(portal: string, persona: string, how: Record<string, string> = {}): Promise<Answer> {
  const { verifier, challenge } = pkce();
  const answer = await choose(new Browser(), await authorizationUrl(portal, challenge), persona, how);
  const { answer: tokens } = await exchange(portal, answer.searchParams.get('code')!, verifier);
  return tokens;
}

/** Asks the issuer for a code that is filled in on another device. */
export async function deviceCode(portal: string, language = 'nl') {
  const { device_authorization_endpoint: endpoint = '' } = await metadataOf(portal);
  const { answer } = await postForm(endpoint, {
    client_id: 'pgb-cli',
    scope: 'openid offline_access portal',
    ui_locales: language,
  });
  const given = answer as unknown as Record<string, string>;
  return {
    address: given['verification_uri'] ?? '',
    addressWithCode: given['verification_uri_complete'] ?? '',
    userCode: given['user_code'] ?? '',
    deviceCode: given['device_code'] ?? '',
  };
}
