import type { AssuranceLevel } from '../../../domain/words.ts';
import { headerOf, type HttpAnswer } from '../../transport/http.ts';
import { locationOf, type PageRequest, type SignInNetwork } from '../issuer/network.ts';
import { signInError } from '../sign-in-error.ts';
import type { UserAgent } from '../user-agent.ts';
import { CookieJar } from './cookie-jar.ts';

// Nothing listens at this address: it is recognised before it would be visited. The issuer takes any port.
const redirectUri = 'http://127.0.0.1/callback';
const mostSteps = 20;

/** Signs in on a practice portal as one of its people, over the same protocol and pages as a browser; substantial when no level is given. */
export function personaUserAgent(persona: string, level?: AssuranceLevel): UserAgent {
  return {
    persona,
    begin: async ({ network }) => ({
      redirectUri,
      go: (url) => new Walk(network, { persona, ...(level !== undefined && { level }) }).from(url),
      end: async () => {},
    }),
  };
}

/** One way through the pages of an issuer: follows it from page to page and answers the question who one is. */
class Walk {
  readonly #network: SignInNetwork;
  readonly #choice: Readonly<{ persona: string; level?: AssuranceLevel }>;
  readonly #jar = new CookieJar();
  #hasChosen = false;

  constructor(network: SignInNetwork, choice: Readonly<{ persona: string; level?: AssuranceLevel }>) {
    this.#network = network;
    this.#choice = choice;
  }

  async from(start: URL): Promise<URL> {
    let url = start;
    let request: PageRequest = { method: 'GET' };
    for (let step = 0; step < mostSteps; step += 1) {
      const answer = await this.#visit(url, request);
      const next = locationOf(answer, url);
      if (next?.href.startsWith(`${redirectUri}?`) === true) return next;
      if (next !== undefined) [url, request] = [next, { method: 'GET' }];
      else [url, request] = [formIn(answer, url) ?? url, await this.#answerTo(answer)];
    }
    throw await signInError(this.#network.language, ({ refused }) => refused('too_many_redirects'));
  }

  async #visit(url: URL, request: PageRequest): Promise<HttpAnswer> {
    const cookie = this.#jar.header(url);
    const headers = { ...request.headers, ...(cookie !== undefined && { cookie }) };
    const answer = await this.#network.page(url, { ...request, headers });
    const { parseCookie } = await import('undici');
    const set = [answer.headers['set-cookie'] ?? []].flat().map((text) => parseCookie(text));
    this.#jar.keep(
      url,
      set.filter((found) => found !== null),
      Date.now(),
    );
    return answer;
  }

  /** A portal that asks again after the choice does not know this person. */
  async #answerTo({ status, text }: HttpAnswer): Promise<PageRequest> {
    const isAsked = /\bname="persona"/.test(text);
    if (isAsked && !this.#hasChosen) {
      this.#hasChosen = true;
      const body = new URLSearchParams(this.#choice).toString();
      return { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body };
    }
    throw await signInError(this.#network.language, ({ unknownPersona, noPersonas, refused }) => {
      if (isAsked) return unknownPersona(this.#choice.persona);
      return status >= 400 ? refused(`HTTP ${status}`) : noPersonas;
    });
  }
}

/** Finds where the form of a page goes; it goes to the page itself when it does not say. */
function formIn(answer: HttpAnswer, page: URL): URL | undefined {
  const isPage = /^text\/html\b/i.test(headerOf(answer, 'content-type') ?? '');
  const [, action] = (isPage && /<form\b[^>]*\baction="([^"]*)"/i.exec(answer.text)) || [];
  return action === undefined ? undefined : new URL(action.replaceAll('&amp;', '&'), page);
}
