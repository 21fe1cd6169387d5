import { isLoopback } from '../../contract/http/loopback.ts';
import type { NetworkOptions } from './network-options.ts';

/**
 * The address of the proxy that calls to a portal go through; undefined when they go there directly. It finds what
 * undici's `EnvHttpProxyAgent` finds, which does not tell.
 */
export function proxyFor(url: URL, options: NetworkOptions): string | undefined {
  if (options.dispatcher !== undefined || options.fetch !== undefined || isLoopback(url)) return undefined;
  if (options.proxy !== undefined) return options.proxy;
  const plain = variable('http_proxy');
  const proxy = url.protocol === 'https:' ? variable('https_proxy') || plain : plain;
  return proxy === '' || isExcepted(url) ? undefined : proxy;
}

/** The proxies that the environment names, used for this address or not. */
export function namedProxies(): string[] {
  return [variable('http_proxy'), variable('https_proxy')].filter((proxy) => proxy !== '');
}

/** Tells whether something is the address of a proxy; `proxy.example:8080` is none, since it names no protocol. */
export function isProxyAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^(https?|socks5?):$/.test(url.protocol) && url.host !== '';
}

const longest = 60;

/** Host and port of a proxy: its address often has a password. */
export function proxyName(text: string): string {
  const url = URL.parse(text);
  return url !== null && url.host !== '' ? url.host : text.replace(/^.*@/s, '').slice(0, longest);
}

/** What is given as a proxy is no address of one. undici's own error would quote it, with the password in it. */
export class ProxyAddressFault extends Error {
  override readonly name = 'ProxyAddressFault';
  readonly code = 'ERR_INVALID_URL';
  readonly proxy: string;

  constructor(proxy: string) {
    super('This is no address of a proxy');
    this.proxy = proxyName(proxy);
  }
}

/** The name in small letters counts first, as it does for curl. */
function variable(name: string): string {
  return process.env[name] ?? process.env[name.toUpperCase()] ?? '';
}

/** Whether NO_PROXY names the host, or a domain above it, with its port or without. */
function isExcepted({ protocol, hostname, port }: URL): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return variable('no_proxy')
    .split(/[,\s]/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, bracketed, plain, asked] = /^(?:\[(.+)\]|([^:]+|.*:.*:.*?))(?::(\d+))?$/.exec(entry) ?? [];
      const name = (bracketed ?? plain ?? '').toLowerCase();
      if (asked !== undefined && asked !== own) return false;
      const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
      return name === '*' || (host === domain && !name.startsWith('*')) || host.endsWith(`.${domain}`);
    });
}
