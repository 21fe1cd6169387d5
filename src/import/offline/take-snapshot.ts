import { declarableStatuses } from '../../domain/declaration/checks/check-agreement-state.ts';
import { ruleEntry } from '../../contract/rule-entry.ts';
import { agreementStatuses } from '../../domain/words.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { callerKey } from '../run/prepare/caller.ts';
import type { SnapshotFacts } from '../journal/snapshot/facts.ts';
import { SnapshotDraft } from '../journal/snapshot/snapshot-draft.ts';

/** The options of a snapshot: the caller for whom it is taken, and the file in which it is kept. */
export interface SnapshotOptions {
  client: PgbClient;
  /** The file to write. */
  path: string;
  /** The name of this portal, when its address is not always the same; the address when absent. */
  portal?: string | undefined;
  /** The persona of the caller in the practice portal. */
  persona?: string | undefined;
  signal?: AbortSignal | undefined;
}

// The most that the portal gives in one answer.
const limit = 500;

/** Saves what the declarations of the caller are held to, to check files against without the portal. */
export async function takeSnapshot(options: SnapshotOptions): Promise<SnapshotFacts> {
  const { client, path, signal } = options;
  const takenAt = new Date().toISOString();
  const me = await client.me.show({ signal });
  const { items: rules } = await client.rules.show({ signal });
  const { portal = client.portal.href, persona = null } = options;
  const identity = { portal, persona, role: me.role, caller: callerKey(me) };
  let facts: SnapshotFacts | undefined;
  await writeAtomically(path, async (_, temporary) => {
    const draft = new SnapshotDraft(temporary);
    try {
      const counts = await fill(draft, options);
      facts = { ...identity, takenAt, today: me.today, rules: rules.map(ruleEntry), ...counts };
      draft.finish(facts);
    } finally {
      draft.close();
    }
  });
  if (facts === undefined) throw new Error('The snapshot was not written');
  return facts;
}

async function fill(
  draft: SnapshotDraft,
  { client, signal }: SnapshotOptions,
): Promise<Pick<SnapshotFacts, 'agreements' | 'declarations'>> {
  let agreements = 0;
  let declarations = 0;
  for await (const terms of client.declarableTerms.list({ limit }, { signal })) {
    draft.addTerms(terms);
    agreements += 1;
  }
  for (const status of agreementStatuses.filter((one) => !declarableStatuses.includes(one))) {
    for await (const { id } of client.agreements.list({ status, limit }, { signal })) draft.addAgreement(id, status);
  }
  for await (const declared of client.declaredMonths.list({ limit }, { signal })) {
    draft.addDeclared(declared);
    declarations += 1;
  }
  return { agreements, declarations };
}
