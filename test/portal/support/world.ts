import type { Role } from '../../../src/domain/words.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { careOffice } from './callers.ts';
import { newAward, newProvider, termsOf } from './cases.ts';
import type { RunningPortal } from './running-portal.ts';

/** A token for each role, and a record of each kind that stands in a path. */
export interface World {
  tokens: Record<Role, string>;
  ids: Record<'budgetHolderId' | 'careProviderId' | 'awardId' | 'agreementId', string>;
}

const representative = { initials: 'R.', surname: 'Regelaar', birthDate: '1970-03-01', bsn: testBsn(900_001) };

/**
 * One holder with a representative, and a care provider with whom an agreement is shared; all of it made by calls, and
 * so are their profiles.
 */
export async function createWorld(running: RunningPortal): Promise<World> {
  const world = await createStrangers(running);
  for (const role of ['budget-holder', 'representative', 'care-provider'] as const) {
    const asked = { token: world.tokens[role], body: { phone: '0612345678' } };
    const { status, text } = await running.ask('PATCH', '/v1/profile', asked);
    if (status >= 300) throw new Error(text);
  }
  return world;
}

/** The same people before they have made their profiles. */
export async function createStrangers({ issuer, ask }: RunningPortal): Promise<World> {
  const post = async (token: string, path: string, body?: object): Promise<ReturnType<typeof JSON.parse>> => {
    const answer = await ask('POST', path, { token, body });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  const register = async (id: string): Promise<void> => {
    const asked = { token: tokens['payment-officer'], body: { careRegistered: true } };
    const { status, text } = await ask('PATCH', `/v1/care-providers/${id}`, asked);
    if (status >= 300) throw new Error(text);
  };
  const provider = newProvider('organisation', 1);
  const award = newAward(1, { representatives: [{ kind: 'mentor', person: representative }] });
  const tokens: World['tokens'] = {
    assessor: await issuer.token({ role: 'assessor', office: careOffice, name: 'O. Ordelaar' }),
    'budget-holder': await issuer.token({ role: 'budget-holder', bsn: award.budgetHolder!.bsn }),
    representative: await issuer.token({ role: 'representative', bsn: representative.bsn }),
    'care-provider': await issuer.token({ role: 'care-provider', agb: provider.agbCode! }),
    'payment-officer': await issuer.token({ role: 'payment-officer', name: 'P. Penning' }),
  };
  const { id: awardId, budgetHolder } = await post(tokens.assessor, '/v1/awards', award);
  const { id: careProviderId } = await post(tokens['budget-holder'], '/v1/care-providers', provider);
  await register(careProviderId);
  const terms = termsOf('assignment-organisation', careProviderId, [awardId]);
  const { id: agreementId } = await post(tokens['budget-holder'], '/v1/agreements', terms);
  await post(tokens['budget-holder'], `/v1/agreements/${agreementId}/_share`);
  return { tokens, ids: { budgetHolderId: budgetHolder.id, careProviderId, awardId, agreementId } };
}
