import type { errorSubjects } from './nl/cli/errors.ts';
import type { cli, cliSubjects } from './nl/cli/index.ts';

/** The texts of the command line. The first language tells which there are; every other must have them all. */
export type CliTexts = typeof cli;
export type CliSubjects = typeof cliSubjects;
export type CliTextsOf<Name extends keyof CliSubjects> = CliSubjects[Name];
export type CliErrorsOf<Name extends keyof typeof errorSubjects> = (typeof errorSubjects)[Name];
