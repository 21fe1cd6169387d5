import { valueAt } from './view.ts';
import type { Look } from '../terminal/look.ts';

const good = new Set(['approved', 'paid', 'active', 'created', 'acceptable', 'signed']);
const bad = new Set(['rejected', 'refused', 'withdrawn', 'returned']);
const waiting = new Set(['awaiting-holder', 'shared', 'signed-by-provider', 'in-assessment', 'draft']);

/** The colour says again what the word says already; nobody depends on it. */
export function paintStatus({ data }: Look, text: string, path: string, row: unknown): string {
  if (path !== 'status' && path !== 'outcome') return text;
  const value = String(valueAt(row, path));
  if (good.has(value)) return data.green(text);
  if (bad.has(value)) return data.red(text);
  return waiting.has(value) ? data.yellow(text) : text;
}
