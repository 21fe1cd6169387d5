import { submitDefaults } from '../../sdk/submit/submit-defaults.ts';
import type { Answer } from '../destination.ts';
import type { ImportOptions } from '../options.ts';
import { AdaptiveConcurrency } from '../send/adaptive-concurrency.ts';
import type { SendOptions } from '../send/send.ts';
import type { RunningImport } from './running-import.ts';

const neverAborted = new AbortController().signal;

/** The signal at which nothing new is sent: that of the caller, where there is one. */
export function drainOf({ drain = neverAborted }: Pick<ImportOptions, 'drain'>): AbortSignal {
  return drain;
}

/** How all of an import is sent, whether its file was read before or is read meanwhile. */
export function sendOptionsOf<Said extends Answer>(
  { target, options, journal }: Pick<RunningImport<Said>, 'target' | 'options' | 'journal'>,
  { pace, drain, onHalved }: Pick<SendOptions<Said>, 'pace' | 'drain' | 'onHalved'>,
): SendOptions<Said> {
  const { concurrency = submitDefaults.concurrency, signal } = options;
  return {
    destination: target.destination,
    run: journal.facts.run ?? '',
    concurrency: new AdaptiveConcurrency({ concurrency }),
    pace,
    onHalved,
    drain,
    signal,
  };
}
