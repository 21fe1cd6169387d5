import { z } from 'zod';
import type { Register, RegisteredProvider } from '../registers.ts';
import { askOverHttp, type HttpSource } from '../../over-http/ask-over-http.ts';

const Company = z.object({
  naam: z.string().min(1),
  sbiActiviteiten: z.array(z.object({ sbiCode: z.string() })).default([]),
});

// Health care, care with accommodation, and care without. Source: SBI 2008, section Q.
const CARE = /^8[678]/;

/** The trade register as its API speaks. Source: KVK API Basisprofiel, version 1. */
export function companiesOverHttp(source: HttpSource): Register<RegisteredProvider> {
  return async (kvkNumber) => {
    const path = `v1/basisprofielen/${encodeURIComponent(kvkNumber)}`;
    const answer = await askOverHttp(source, { path, keyHeader: 'apikey' });
    if (answer === undefined) return undefined;
    const { naam, sbiActiviteiten } = Company.parse(answer);
    return { name: naam, kvkNumber, givesCare: sbiActiviteiten.some(({ sbiCode }) => CARE.test(sbiCode)) };
  };
}

const Provider = z.object({ name: z.string().min(1), kvkNumber: z.string().optional() });

/**
 * The AGB register. Vektis gives its data to those who have agreed on it and publishes no API: what stands between asks
 * `GET {url}/{agbCode}` and answers `{ name, kvkNumber }`.
 */
export function providersOverHttp(source: HttpSource): Register<RegisteredProvider> {
  return async (agbCode) => {
    const answer = await askOverHttp(source, { path: encodeURIComponent(agbCode), keyHeader: 'x-api-key' });
    if (answer === undefined) return undefined;
    const { name, kvkNumber = null } = Provider.parse(answer);
    return { name, kvkNumber, givesCare: null };
  };
}
