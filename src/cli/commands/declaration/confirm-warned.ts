import { PgbError } from '../../../sdk/errors/pgb-error.ts';
import type { Declaration } from '../../../contract/types.ts';
import type { Context } from '../../framework/context.ts';
import { confirm } from '../../prompt/confirm.ts';

/**
 * Shows what was told of declarations, such as more hours than were agreed, before they are approved; without such a
 * warning nothing is asked.
 */
export async function confirmWarned(context: Context, ids: readonly string[]): Promise<void> {
  let warned = 0;
  for (const id of ids) {
    const declaration = await findDeclaration(context, id);
    if (declaration === undefined || declaration.warnings.length === 0) continue;
    warned += 1;
    for (const { message } of declaration.warnings) await context.out.notice(`${id}: ${message ?? ''}`);
  }
  if (warned > 0) await confirm(context, context.cli.notices.confirm.approveWarned(warned), false);
}

/** The decision itself tells of one that is not there. */
async function findDeclaration(context: Context, id: string): Promise<Declaration | undefined> {
  const client = await context.client();
  try {
    return await client.declarations.show(id, context.call);
  } catch (error) {
    if (error instanceof PgbError && error.status === 404) return undefined;
    throw error;
  }
}
