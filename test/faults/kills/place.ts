import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runPgb, pgbJson } from '../support/pgb.ts';
import type { PortalProcess } from '../support/portal-process.ts';

/** A portal with its data, and somebody who imports there. */
export interface Place {
  portal: PortalProcess;
  /** The data of the portal. */
  data: string;
  /** Of who imports: settings, session and jobs. */
  home: string;
  /** Where the result files go. */
  results: string;
}

export function placeIn(folder: string, portal: PortalProcess): Place {
  const place = { portal, data: join(folder, 'data'), home: join(folder, 'home'), results: join(folder, 'results') };
  for (const each of [place.data, place.home, place.results]) mkdirSync(each, { recursive: true });
  return place;
}

/** The same once more, at the same address: one of the two can be open. */
export function copyOf({ portal, data, home }: Place, folder: string): Place {
  const place = placeIn(folder, portal);
  cpSync(data, place.data, { recursive: true });
  cpSync(home, place.home, { recursive: true });
  return place;
}

/** An institution with so many clients, signed in. */
export async function furnish(place: Place, clients: number): Promise<void> {
  const { url } = place.portal;
  await pgbJson(place, ['portal', 'seed', 'institution', '--clients', String(clients), '--portal', url]);
  const { code, stderr } = await runPgb(place, [
    'login',
    '--portal',
    url,
    '--persona',
    'organisation',
    '--store',
    'file',
  ]);
  if (code !== 0) throw new Error(`Signing in ended with ${code}: ${stderr}`);
}
