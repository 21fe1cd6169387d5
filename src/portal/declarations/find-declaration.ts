import type { OperationContext } from '../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../resource/find-visible.ts';
import { lockDeclarations, type DeclarationState } from '../store/queries/declarations/changes.ts';
import { type DeclarationRecord, findDeclaration } from '../store/queries/declarations/declarations.ts';

const declarations: VisibleRecords<DeclarationRecord> = {
  kind: 'declaration',
  find: findDeclaration,
  holderOf: holderOfRecord,
};

/** A declaration that the caller may see. */
export function findVisibleDeclaration(context: OperationContext, declarationId: string): Promise<DeclarationRecord> {
  return findVisible(context, declarations, declarationId);
}

const states: VisibleRecords<DeclarationState> = {
  kind: 'declaration',
  find: async (store, caller, id) => (await lockDeclarations(store, caller, [id]))[0],
  holderOf: holderOfRecord,
};

/** The state of a declaration, which nobody else can change until this operation is done. */
export function findAndLock(context: OperationContext, declarationId: string): Promise<DeclarationState> {
  return findVisible(context, states, declarationId);
}
