import type { OnProgress } from '../../../import/options.ts';
import type { Context } from '../../framework/context.ts';
import { ProgressJson } from './progress-json.ts';
import { ProgressLine } from './progress-line.ts';

/** Tells on standard error how far an import is. */
export interface ProgressReport {
  readonly update: OnProgress;
  /** Something may have been declared. */
  readonly isSending: boolean;
  end(): void;
}

export function progressReport(
  { surroundings, cli }: Context,
  form: 'text' | 'json' | 'none' = 'text',
): ProgressReport {
  const { stderr } = surroundings;
  if (form === 'json') return new ProgressJson(stderr);
  return form === 'none' ? new ProgressLine({ isTTY: false, write: () => true }, cli) : new ProgressLine(stderr, cli);
}
