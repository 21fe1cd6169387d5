import type { Context } from '../framework/context.ts';
import type { Stage } from './stage.ts';

/** The institution has as many clients as examples/october.csv. */
const CLIENTS = 200;
export const institutionPersona = 'organisation';

/** A care institution with its clients, and an approved agreement with each. */
export interface Institution {
  readonly name: string;
  readonly clients: number;
  /** Agreements of the clients; the institution has others as well. */
  isOfClient(agreementId: string | null): boolean;
  /** Numbers of the clients, who are budget holders. */
  readonly holders: ReadonlySet<string>;
}

interface Seeded {
  readonly clients: number;
  readonly firstAgreementId: string;
  readonly lastAgreementId: string;
}

export async function addInstitution(stage: Stage, { call }: Context): Promise<Institution> {
  const seeded = await stage.call<Seeded>('POST', '/seeds', { institution: { clients: CLIENTS } });
  const { clients, firstAgreementId, lastAgreementId } = seeded;
  const isOfClient = (id: string | null): boolean => id !== null && id >= firstAgreementId && id <= lastAgreementId;
  return stage.as(institutionPersona, async (client) => {
    const agreements = await client.agreements.list({ limit: 500 }, call).toArray();
    const { name } = await client.me.show(call);
    const own = agreements.filter(({ id }) => isOfClient(id));
    return { name, clients, isOfClient, holders: new Set(own.map(({ budgetHolder }) => budgetHolder.id)) };
  });
}
