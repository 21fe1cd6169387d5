import { errorFacts } from '../log.ts';
import { isOperationName } from '../../contract/operations.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { PortalError } from '../answers/portal-error.ts';
import { addSetting, findSetting, replaceSetting } from '../store/queries/settings.ts';
import { answerOf, callPortal, type PartnerAnswer } from './call-portal.ts';
import type { ExchangeParts } from './hand-over.ts';
import type { Partner } from './partner.ts';
import type { Instruction } from './system.ts';

/** Pages in one round, so that a long list does not keep other systems waiting. */
const MOST_PAGES = 20;

/**
 * Does what a system has for the portal, in its order, and tells it what came of each. Only when it was told so of a whole
 * page does the portal go on to the next one: an instruction that is seen twice has the reference as its key, and is done
 * once. Answers false when the system gave no answer, or when the portal itself cannot go on for now.
 */
export async function followInstructions(parts: ExchangeParts, partner: Partner): Promise<boolean> {
  const { store, log } = parts;
  const key = `instruction.mark.${partner.owner ?? 'payment'}`;
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const mark = await findSetting(store, key);
      const { instructions, next } = await partner.system.instructions(mark);
      for (const instruction of instructions) if (!(await followOne(parts, partner, instruction))) return false;
      if (next === null || next === mark) return true;
      // Another process is at it too.
      const isMoved = mark === undefined ? addSetting(store, key, next) : replaceSetting(store, key, mark, next);
      if (!(await isMoved)) return true;
    }
    return true;
  } catch (error) {
    log({ level: 'warn', event: 'system-no-answer', system: partner.label, ...errorFacts(error) });
    parts.metrics.count('pgb_instructions_total', { system: partner.label, outcome: 'no-answer' });
    return false;
  }
}

async function followOne(parts: ExchangeParts, partner: Partner, instruction: Instruction): Promise<boolean> {
  const { reference } = instruction;
  const { status, body } = await answerTo(parts, partner, instruction);
  const isLater = status >= 500 || status === 429 || isInProgress(body);
  const outcome = isLater ? 'later' : status >= 400 ? 'refused' : 'done';
  parts.metrics.count('pgb_instructions_total', { system: partner.label, outcome });
  if (isLater) return false;
  const answer = typeof body === 'string' ? (JSON.parse(body) as unknown) : body;
  await partner.system.tell({ reference, status, answer });
  return true;
}

/** Another process is doing the same one. */
function isInProgress(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'idempotency-in-progress';
}

/** What a system of this kind has no business with is refused, and so is what no operation is called. */
function answerTo(
  { pipeline }: ExchangeParts,
  partner: Partner,
  { reference, operation, params, input }: Instruction,
): PartnerAnswer | Promise<PartnerAnswer> {
  if (isOperationName(operation) && partner.mayDo.includes(operation))
    return callPortal(pipeline, partner, { operation, params, input, idempotencyKey: reference });
  const issues = [newIssue('FIELD_INVALID', 'operation', {})];
  return answerOf(new PortalError('invalid-input', { issues }), reference);
}
