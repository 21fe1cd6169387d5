import { newStartError, type StartError } from '../start/start-error.ts';

/** Names why a portal cannot listen; undefined when the system says nothing about it. */
export async function listenFailureOf(
  cause: unknown,
  { host, port }: { host: string; port: number },
): Promise<StartError | undefined> {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (code === undefined) return undefined;
  if (code === 'EADDRINUSE') return newStartError('port-in-use', { port }, { cause });
  const isAboutAddress = syscall === 'listen' || syscall === 'getaddrinfo' || code === 'ERR_SOCKET_BAD_PORT';
  return isAboutAddress ? newStartError('address-unusable', { host, port, reason: code }, { cause }) : undefined;
}
