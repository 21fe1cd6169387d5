import type { Auth } from '../../sdk/auth/auth.ts';
import type { Context } from '../framework/context.ts';
import { fileKeeper } from '../session/keeper/file-keeper.ts';
import { practiceAuth } from './practice-auth.ts';
import { personNamed } from './personas.ts';
import { startPractice } from './start-practice.ts';

export interface OpenPractice {
  readonly url: string;
  readonly auth: Auth;
}

/** The practice portal, started for this command, with somebody signed in. */
export async function openPractice(context: Context, as: string): Promise<OpenPractice> {
  const { key, shown } = personNamed(as);
  const url = await startPractice(context);
  await context.out.aside(context.cli.notices.practice(shown[context.language]));
  const keeper = fileKeeper(context.folder, practiceKey(key));
  return { url, auth: practiceAuth(context, url, key, keeper) };
}

export function practiceKey(persona: string): string {
  return `practice.${persona}`;
}
