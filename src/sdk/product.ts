import { version } from '../contract/version.ts';

const product = `pgb-portaal/${version}`;

/**
 * The header that says who calls, the caller's own product first. There is none in a browser, which names itself: a header
 * of ours would make it ask the portal for leave first. Sources: RFC 9110, 10.1.5; Fetch, CORS-preflight.
 */
export function productHeaders(own?: string): Readonly<Record<string, string>> {
  const node = nodeVersion();
  if (node === undefined) return {};
  return { 'user-agent': `${own === undefined ? '' : `${own} `}${product} node/${node}` };
}

/** Bundlers put something named `process` into a browser, which has no version of Node. */
function nodeVersion(): string | undefined {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node;
}
