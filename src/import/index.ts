/** Bulk import of declarations: `import { importDeclarations } from 'pgb-portaal/import'`. */
export { importDeclarations, type DeclarationOutcome, type ImportRun } from './import-declarations.ts';
export type { ImportSummary, Stopped } from './run.ts';
export type { MaxErrors } from './error-limit.ts';
export type { ControlTotals, TotalDifference } from './control-totals.ts';
export type { ImportOptions } from './options.ts';
export { BrokenFileError } from './read/broken-file.ts';
export { FileChangedError } from './read/file-changed.ts';
export { JobDamagedError } from './job/job-damaged.ts';
export { JobBusyError, type JobOwner } from './job/lock.ts';
export { ResumedFileChangedError, type FileDifference } from './job/changed-file.ts';
export { SameMistakeError } from './stage/same-mistake.ts';
export type { FileProblem, Finding } from './finding.ts';
export type { FindingGroup } from './job/findings.ts';
export { listJobs, showJob, type JobOverview } from './job/list-jobs.ts';
export type { ResultFiles } from './report/result-files.ts';
export { outcomes, type Amounts, type Outcome, type Totals } from './outcome.ts';
export type { OnProgress, Progress } from './progress.ts';
export { columnNames, resultColumns, type Column } from './map/columns.ts';
