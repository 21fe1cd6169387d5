/** Bulk import of declarations: `import { importDeclarations } from 'pgb-portaal/import'`. */
export { importDeclarations, type ImportRun, type ImportSummary } from './import-declarations.ts';
export type { ImportOptions } from './options.ts';
export { BrokenFileError } from './read/broken-file.ts';
export { FileChangedError } from './read/file-changed.ts';
export { JobDamagedError } from './job/job-damaged.ts';
export { JobBusyError } from './job/lock.ts';
export type { FileProblem, Finding } from './finding.ts';
export type { FindingGroup } from './job/findings.ts';
export { listJobs, showJob, type JobOverview } from './job/list-jobs.ts';
export type { ResultFiles } from './report/result-files.ts';
export { outcomes, type Amounts, type Outcome, type Totals } from './outcome.ts';
export type { OnProgress, Progress } from './progress.ts';
export type { Answered } from './submit/result-store.ts';
export { declarationTemplate, type TemplateOptions, type TemplatePiece } from './template/declaration-template.ts';
export { columnNames, resultColumns, type Column } from './map/columns.ts';
