import type { Cookie } from 'undici';

interface Kept {
  host: string;
  path: string;
  name: string;
  value: string;
}

/** The jar holds the cookies of one sign-in, by host and path. Source: RFC 6265, 5.3 and 5.4, as far as an issuer needs it. */
export class CookieJar {
  #kept: Kept[] = [];

  keep(url: URL, cookies: readonly Cookie[], now: number): void {
    for (const cookie of cookies) {
      const path = cookie.path?.startsWith('/') === true ? cookie.path : folderOf(url.pathname);
      const entry = { host: url.hostname, path, name: cookie.name, value: cookie.value };
      this.#kept = this.#kept.filter((other) => !isSame(other, entry));
      if (!isOver(cookie, now)) this.#kept.push(entry);
    }
  }

  /** The Cookie header for an address; undefined when there is nothing to send. */
  header({ hostname, pathname }: URL): string | undefined {
    const fitting = this.#kept.filter(({ host, path }) => host === hostname && isUnder(pathname, path));
    return fitting.length === 0 ? undefined : fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
  }
}

function isSame(a: Kept, b: Kept): boolean {
  return a.name === b.name && a.host === b.host && a.path === b.path;
}

function isOver({ expires, maxAge }: Cookie, now: number): boolean {
  return maxAge === undefined ? expires !== undefined && Number(expires) <= now : maxAge <= 0;
}

function isUnder(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function folderOf(pathname: string): string {
  return pathname.slice(0, pathname.lastIndexOf('/')) || '/';
}
