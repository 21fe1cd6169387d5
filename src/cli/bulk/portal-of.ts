import type { Context } from '../framework/context.ts';

/** This name tells portals apart. The practice portal has another address each time, and is still the same. */
export function portalOf(context: Context): string {
  const target = context.target();
  return target.kind === 'practice' ? target.kind : target.url;
}
