import type { IncomingMessage } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { judgeCertificate } from '../../../certificates/judge.ts';
import { type Presented, presentedOn } from '../../../certificates/presented.ts';
import type { Trust } from '../../../certificates/trust.ts';
import type { Store } from '../../../store/store.ts';
import { isStillTheirs } from '../../authority/still-theirs.ts';

const good = new WeakSet<IncomingMessage>();

/** The certificate with which a request came to the issuer. */
export function certificateIn({ socket }: IncomingMessage): Presented | undefined {
  const presented = presentedOn(socket);
  return presented === 'unreadable' ? undefined : presented;
}

export function isJudgedGood(request: IncomingMessage): boolean {
  return good.has(request);
}

/** The provider asks without waiting whether a certificate counts; so that is found out before it does. */
export function judgeFirst(store: Store, trust: Trust | undefined) {
  return async ({ req }: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const presented = certificateIn(req);
    if (presented !== undefined && trust !== undefined) {
      const refused = await judgeCertificate(presented, trust, Date.now());
      if (refused === undefined && (await isStillTheirs(store, presented))) good.add(req);
    }
    await next();
  };
}
