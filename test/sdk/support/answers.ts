import type { DeclarationInput, DeclarationResult } from '../../../src/index.ts';
import { formatRecordId } from '../../../src/domain/index.ts';
import { json, type Step } from './fault-server.ts';

export function declaration(reference: string, more: Partial<DeclarationInput> = {}): DeclarationInput {
  return {
    reference,
    agreementId: 'Z0000042',
    month: '2026-10',
    kind: 'care-delivered',
    lines: [{ line: 1, date: '2026-10-05', minutes: 120 }],
    ...more,
  };
}

export function created(reference: string, number: number): DeclarationResult {
  return {
    reference,
    outcome: 'created',
    declarationId: formatRecordId('declaration', number),
    status: 'awaiting-holder',
    minutes: 120,
    totalCents: 7000,
    issues: [],
  };
}

export function referencesIn(body: string): string[] {
  return (JSON.parse(body) as { declarations: DeclarationInput[] }).declarations.map(({ reference }) => reference);
}

/** Every declaration of a batch is created. */
export const createAll: Step = (response, request) =>
  json({ results: referencesIn(request.body).map((reference, at) => created(reference, at + 1)) })(response, request);
