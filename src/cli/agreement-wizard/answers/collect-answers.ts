import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flagName } from '../../framework/names.ts';
import { newProvider, without, type Given } from './answers.ts';
import { answersTyped } from './flags.ts';
import { told } from '../facts/look-up.ts';
import { readDocument } from './read-document.ts';

/** What is answered before anything is asked: by the file, and on top of that by flags. */
export async function givenAnswers(
  context: Context,
  file: string | undefined,
  input: Readonly<Record<string, unknown>>,
): Promise<Given> {
  const inFile = file === undefined ? {} : await readDocument(context, file);
  const typed = providerTyped(answersTyped(input));
  const holder = await context.holder();
  const given = { ...inFile, ...typed, ...(holder !== undefined && { budgetHolder: holder }) };
  // Who is known by number needs no description.
  return given.provider === newProvider ? given : without(given, told);
}

/** Flags that describe somebody are about somebody new. */
function providerTyped(typed: Given): Given {
  const described = told.find((key) => typed[key] !== undefined);
  if (described === undefined) return typed;
  if (typed.provider !== undefined)
    throw new CliError('options-conflict', { one: '--provider', other: flagName(described) });
  return { ...typed, provider: newProvider };
}
