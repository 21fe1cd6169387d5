import { apiBase } from '../../contract/headers.ts';

/** What can be asked without signing in. */
export const publicPaths = {
  openApi: `${apiBase}/openapi.json`,
  health: '/health',
  protectedResource: '/.well-known/oauth-protected-resource',
} as const;
