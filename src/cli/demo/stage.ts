import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionAuth } from '../../sdk/auth/session-auth.ts';
import { PgbClient } from '../../sdk/client.ts';
import { personaUserAgent } from '../../sdk/sign-in/persona/persona-user-agent.ts';
import { signIn } from '../../sdk/sign-in/sign-in.ts';
import type { Context } from '../framework/context.ts';
import { practiceCallTo, type PracticeCall } from '../practice/practice-call.ts';
import { startPracticeIn } from '../practice/start-practice.ts';

/** The story plays on a portal of its own in a folder of its own, and nothing of it is left afterwards. */
export interface Stage {
  readonly folder: string;
  /** The clock and the people of the portal. */
  readonly call: PracticeCall;
  /** Does something as somebody who has signed in for it. */
  as<Result>(who: string, deed: (client: PgbClient) => Promise<Result>): Promise<Result>;
}

export async function openStage(context: Context): Promise<Stage> {
  const folder = await temporaryFolder(context);
  const portal = await startPracticeIn(context, join(folder, 'portal'));
  const { language, signal } = context;
  return {
    folder,
    call: practiceCallTo(context, portal),
    async as(who, deed) {
      const session = await signIn({ portal, userAgent: personaUserAgent(who), language, signal });
      await using client = new PgbClient({ portal, auth: sessionAuth(session), language });
      return await deed(client);
    },
  };
}

async function temporaryFolder(context: Context): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pgb-demo-'));
  // A person who presses Ctrl+C again and again does not wait until everything is closed in order.
  const removeNow = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  context.onClose(async () => {
    await rm(folder, { recursive: true, force: true });
    process.off('exit', removeNow);
  });
  return folder;
}
