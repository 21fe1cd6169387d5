import { CliError } from '../../failure/cli-error.ts';
import { readPdf } from '../../input/read-pdf.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { isLeftOut, messageFor } from './ask-text.ts';
import { sayAside, wordsFor, type Tools } from './tools.ts';

/** Asks for a file and reads it; undefined when there is none. What is wrong with it is told at once. */
export async function askFile(question: AnyQuestion, tools: Tools): Promise<{ document: string } | undefined> {
  const { prompts, questionTexts } = tools;
  let read: { document: string } | undefined;
  const check = async (typed: string): Promise<string | undefined> => {
    read = undefined;
    if (isLeftOut(typed)) return undefined;
    try {
      read = await readPdf(typed.trim());
      return undefined;
    } catch (error) {
      if (error instanceof CliError) return wordsOf(error as CliError, questionTexts.cli.errors);
      throw error;
    }
  };
  await sayAside(tools, wordsFor(question, tools).help);
  await prompts.text(messageFor(question, true, false, tools), check);
  return read;
}

function wordsOf({ code, params }: CliError, errors: Tools['questionTexts']['cli']['errors']): string {
  const { what, next } = (errors[code] as (params: unknown) => { what: string; next: string })(params);
  return `${what} ${next}`;
}
