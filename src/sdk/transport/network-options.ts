import type { Dispatcher } from 'undici';
import type { ClientCertificate } from '../certificate/client-certificate.ts';

/** The options say how the portal is reached. Without them it is reached directly, or through the proxy that the environment names. */
export interface NetworkOptions {
  /** Connections to the portal at the same time. */
  connections?: number | undefined;
  /** An undici dispatcher of your own; it then decides on connections, proxy and certificates. */
  dispatcher?: Dispatcher | undefined;
  /** Carries every request, as the `fetch` of a browser or of a test does; it then decides on connections, proxy and certificates. */
  fetch?: typeof fetch | undefined;
  /** Address of a proxy, instead of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  proxy?: string | undefined;
  /** Certificates (PEM) to trust besides the usual ones; NODE_EXTRA_CA_CERTS works as well. */
  ca?: string | readonly string[] | undefined;
  /** Shown to the portal and, when a token is asked for, to its issuer; to no other host, whatever redirects there. */
  certificate?: ClientCertificate | undefined;
  /** Takes plain HTTP to another machine: only where the network itself is safe. */
  allowInsecure?: boolean | undefined;
}
