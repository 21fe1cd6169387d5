import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flagName } from '../../framework/names.ts';
import { newProvider, leaveOut, type PartialAnswers } from './answers.ts';
import { answersTyped } from './flags.ts';
import { providerDescription } from '../facts/look-up-provider.ts';
import { readDocument } from './read-document.ts';

export interface Parts {
  readonly inFile: PartialAnswers;
  readonly typed: PartialAnswers;
}

export async function collectParts(
  context: Context,
  file: string | undefined,
  input: Readonly<Record<string, unknown>>,
): Promise<Parts> {
  const inFile = file === undefined ? {} : await readDocument(context, file);
  return { inFile, typed: completeProvider(answersTyped(input)) };
}

/** Collects the answers that are there before anything is asked: from the file, and on top of that from flags. */
export async function collectAnswers(
  context: Context,
  file: string | undefined,
  input: Readonly<Record<string, unknown>>,
): Promise<PartialAnswers> {
  const { inFile, typed } = await collectParts(context, file, input);
  const holder = await context.holder();
  const given = { ...inFile, ...typed, ...(holder !== undefined && { budgetHolder: holder }) };
  // A provider who is known by number needs no description.
  return given.provider === newProvider ? given : leaveOut(given, providerDescription);
}

/** Flags that describe a provider are about somebody new. */
function completeProvider(typed: PartialAnswers): PartialAnswers {
  const described = providerDescription.find((key) => typed[key] !== undefined);
  if (described === undefined) return typed;
  if (typed.provider !== undefined)
    throw new CliError('options-conflict', { one: '--provider', other: flagName(described) });
  return { ...typed, provider: newProvider };
}
