import { randomUUID } from 'node:crypto';
import { personaUserAgent, signIn } from 'pgb-portaal';
import { Pool } from 'undici';
import { timed } from '../measure.ts';

export interface Declaring {
  /** Posts one ready-made batch of so many declarations, all of which must be new; answers its milliseconds. */
  batch(body: string, declarations: number): Promise<number>;
  close(): Promise<void>;
}

/** The institution, signed in at a portal. */
export async function declaringAt(portal: string, connections = 1): Promise<Declaring> {
  const { accessToken } = await signIn({ portal, userAgent: personaUserAgent('organisation') });
  const pool = new Pool(portal, { connections });
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
  const post = async (body: string, declarations: number): Promise<void> => {
    const answer = await pool.request({
      method: 'POST',
      path: '/v1/declarations/_batch',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body,
    });
    const text = await answer.body.text();
    const created = text.split('"outcome":"created"').length - 1;
    if (created !== declarations) throw new Error(`${created} of ${declarations} were accepted: ${text.slice(0, 500)}`);
  };
  return { batch: (body, declarations) => timed(() => post(body, declarations)), close: () => pool.close() };
}
