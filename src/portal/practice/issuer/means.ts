import { type AssuranceLevel, assuranceLevels } from '../../../domain/words.ts';
import { isEnough, levelOf, type usualLevels } from '../../identity/assurance.ts';
import type { IdentityClaims } from '../people/persona.ts';

/** Inlogmiddelen: by what one shows who one is. Those who work at an office have an account of that office. */
export const meansKeys = ['digid', 'eherkenning', 'office'] as const;
export type Means = (typeof meansKeys)[number];

type Acr = keyof typeof usualLevels;

/** What the issuer says in `acr`, by the means and its level. Source: the same as of `usualLevels`. */
const acrs: Readonly<Record<Means, Readonly<Record<AssuranceLevel, Acr>>>> = {
  digid: {
    low: 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
    substantial: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard',
    high: 'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
  },
  eherkenning: {
    low: 'urn:etoegang:core:assurance-class:loa2plus',
    substantial: 'urn:etoegang:core:assurance-class:loa3',
    high: 'urn:etoegang:core:assurance-class:loa4',
  },
  office: {
    low: 'http://eidas.europa.eu/LoA/low',
    substantial: 'http://eidas.europa.eu/LoA/substantial',
    high: 'http://eidas.europa.eu/LoA/high',
  },
};

export function acrOf(means: Means, level: AssuranceLevel): Acr {
  return acrs[means][level];
}

export const allAcrs: readonly Acr[] = meansKeys.flatMap((means) => assuranceLevels.map((level) => acrs[means][level]));

/**
 * The means that somebody has, best known first. Sources: the leaflets: a holder signs in with DigiD, a representative
 * with DigiD or eHerkenning, an organisation only with the latter, a care provider with eHerkenning, or with DigiD when they have no AGB code.
 */
export function meansOf({
  role,
  agb,
  kvk,
}: Pick<IdentityClaims, 'role' | 'agb' | 'kvk'>): readonly [Means, ...Means[]] {
  if (role === 'budget-holder') return ['digid'];
  if (role === 'representative') return kvk === undefined ? ['digid', 'eherkenning'] : ['eherkenning'];
  if (role === 'care-provider') return agb === undefined ? ['digid'] : ['eherkenning'];
  return ['office'];
}

/** The levels that do for what was asked in `acr_values`, which an issuer follows when it can. */
export function levelsFor(acrValues: unknown): AssuranceLevel[] {
  const asked = typeof acrValues === 'string' ? acrValues.split(' ').map((acr) => levelOf(acr)) : [];
  const lowest = assuranceLevels.find((level) => asked.includes(level)) ?? 'low';
  return assuranceLevels.filter((level) => isEnough(level, lowest));
}

/** What most people use for signing and money, or the lowest that was asked. */
export function usualLevelOf(levels: readonly AssuranceLevel[]): AssuranceLevel {
  return levels.includes('substantial') ? 'substantial' : 'high';
}
