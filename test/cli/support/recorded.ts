import { recordedPortal } from '../../support/recorded-portal.ts';
import type { Overrides, RecordedPerson } from '../../../src/testing/msw/index.ts';
import { run, type Given, type Result } from './run.ts';

export interface RecordedAnswers {
  readonly url: string;
  /** Runs a command as somebody. */
  as(person: RecordedPerson, argv: readonly string[], given?: Given): Promise<Result>;
}

/** What `usePortal` gives, for tests that only read what the invented people have: nothing is kept of what is written. */
export function useRecorded(overrides: Overrides = {}): RecordedAnswers {
  const portal = recordedPortal({ overrides });
  return {
    get url() {
      return portal.url;
    },
    as: (person, argv, given = {}) =>
      run(argv, { ...given, env: { PGB_PORTAL: portal.url, PGB_TOKEN: person, ...given.env } }),
  };
}
