import { apiBase } from '../../../contract/http/headers.ts';
import { operationNames, operations } from '../../../contract/operations.ts';
import { notFound, PortalError } from '../../answers/portal-error.ts';
import { publicPaths } from '../public-paths.ts';

interface Place {
  method: string;
  pattern: RegExp;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

const places: readonly Place[] = [
  ...operationNames.map((name) => ({
    method: operations[name].method,
    pattern: patternOf(apiBase + operations[name].path),
  })),
  ...Object.values(publicPaths).map((path) => ({ method: 'GET', pattern: patternOf(path) })),
];

/** Lists the methods that work at an address; there are none at one that does not exist. */
export function methodsAt(path: string): string[] {
  const found = places.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  if (found.length === 0) return [];
  return [...new Set([...found, ...(found.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].toSorted();
}

/** Says why there is no route: no such address, or another method belongs there. */
export function noSuchRoute(path: string): PortalError {
  const allow = methodsAt(path).join(', ');
  return allow === '' ? notFound() : new PortalError('method-not-allowed', { params: { allow } });
}
