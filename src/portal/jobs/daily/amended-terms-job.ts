import { showDueTerms } from '../../agreements/amendments/show-due-terms.ts';
import type { DailyJob } from '../daily-job.ts';

/** Agreements show the terms of the day. Care is judged by its own day, so that nothing waits for this job. */
export const amendedTermsJob: DailyJob = { name: 'amended-terms', run: showDueTerms };
