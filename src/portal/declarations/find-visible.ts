import { notFound } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext } from '../handler.ts';
import { type DeclarationRecord, findDeclaration } from '../store/queries/declarations/declarations.ts';

export async function findVisible(context: OperationContext, declarationId: string): Promise<DeclarationRecord> {
  const declaration = await findDeclaration(context.store, context.caller, recordNumber('declaration', declarationId));
  if (declaration === undefined) throw notFound();
  context.touch(declaration.budgetHolderId);
  return declaration;
}
