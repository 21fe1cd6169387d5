import { signInError } from '../sign-in-error.ts';
import type { UserAgent, Visit } from '../user-agent.ts';
import { openBrowser } from './open-browser.ts';
import type { Loopback } from './loopback-server.ts';

/** These options say how a person signs in with their own browser. */
export interface BrowserOptions {
  /** The function always gets the address where one signs in: a browser may not open, or may open on another machine. */
  onUrl: (url: URL) => void;
  /** Opens an address in a browser; `false` leaves that to the person. */
  open?: ((url: URL) => Promise<void> | void) | false | undefined;
  /** The time that the person may take; 5 minutes when absent. */
  timeoutMilliseconds?: number | undefined;
}

const defaultTimeout = 5 * 60 * 1000;

/** Lets a person sign in with a browser on this machine, which comes back to a loopback address. Source: RFC 8252, 7.3. */
export function browserUserAgent({ onUrl, open = openBrowser, timeoutMilliseconds }: BrowserOptions): UserAgent {
  const patience = timeoutMilliseconds ?? defaultTimeout;
  return {
    begin: async ({ network, signal }): Promise<Visit> => {
      const { listenOnLoopback } = await import('./loopback-server.ts');
      const loopback = await listenOnLoopback(network.language);
      return {
        redirectUri: loopback.redirectUri,
        go: async (url) => {
          onUrl(url);
          if (open !== false) void tryToOpen(open, url);
          const back = await waitForReturn(loopback, url, patience, signal);
          if (back !== undefined) return back;
          throw await signInError(network.language, ({ tooLate }) => tooLate(Math.ceil(patience / 60_000)));
        },
        end: (isSignedIn) => loopback.end(isSignedIn),
      };
    },
  };
}

/** A browser that does not open is no reason to stop: the person has the address. */
async function tryToOpen(open: (url: URL) => Promise<void> | void, url: URL): Promise<void> {
  try {
    await open(url);
  } catch {
    return;
  }
}

/** The answer is undefined when it takes too long. */
async function waitForReturn(
  loopback: Loopback,
  url: URL,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<URL | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<URL | undefined>();
  const onAbort = (): void => reject(new DOMException('Signing in was aborted', 'AbortError'));
  const timer = setTimeout(() => resolve(undefined), patience);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted === true) onAbort();
  try {
    return await Promise.race([promise, loopback.callback(url.searchParams.get('state') ?? '')]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
