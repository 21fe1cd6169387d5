import type { DeclarationInput } from '../../domain/declaration-content.ts';

/** A declaration of the job, made of its lines and ready to be sent. */
export interface StagedDeclaration {
  /** Number within the job. */
  id: number;
  input: DeclarationInput;
}
