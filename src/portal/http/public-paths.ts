import { apiBase } from '../../contract/headers.ts';

/** These paths can be asked for without signing in. */
export const publicPaths = {
  openApi: `${apiBase}/openapi.json`,
  health: '/health',
  ready: '/ready',
  protectedResource: '/.well-known/oauth-protected-resource',
} as const;
