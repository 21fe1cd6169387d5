import { apiBase } from '../../contract/http/headers.ts';

/** These paths can be asked for without signing in. */
export const publicPaths = {
  openApi: `${apiBase}/openapi.json`,
  health: '/health',
  ready: '/ready',
  protectedResource: '/.well-known/oauth-protected-resource',
} as const;
