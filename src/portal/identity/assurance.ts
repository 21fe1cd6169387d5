import { type AssuranceLevel, assuranceLevels } from '../../domain/words.ts';

/** Which level the value of `acr` stands for, by the names that an issuer gives them. */
export type LevelsByAcr = Readonly<Record<string, AssuranceLevel>>;

/**
 * The names of eIDAS, of DigiD and of eHerkenning. DigiD with a text message or the app alone is low; a name that stands
 * here nowhere tells nothing. Sources: eIDAS SAML attribute profile 1.2, 2.4; the SAML classes of DigiD; the classes of
 * Afsprakenstelsel eToegang.
 */
export const usualLevels = {
  'http://eidas.europa.eu/LoA/low': 'low',
  'http://eidas.europa.eu/LoA/substantial': 'substantial',
  'http://eidas.europa.eu/LoA/high': 'high',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport': 'low',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract': 'low',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard': 'substantial',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI': 'high',
  'urn:etoegang:core:assurance-class:loa2': 'low',
  'urn:etoegang:core:assurance-class:loa2plus': 'low',
  'urn:etoegang:core:assurance-class:loa3': 'substantial',
  'urn:etoegang:core:assurance-class:loa4': 'high',
} as const satisfies LevelsByAcr;

/** Undefined when the token tells no level, or one by a name that nobody explained to the portal. */
export function levelOf(acr: string | undefined, levels: LevelsByAcr = usualLevels): AssuranceLevel | undefined {
  return acr !== undefined && Object.hasOwn(levels, acr) ? levels[acr] : undefined;
}

/** A higher level always does for a lower one. */
export function isEnough(level: AssuranceLevel | undefined, wanted: AssuranceLevel): boolean {
  return level !== undefined && assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(wanted);
}

/** Every name by which this level or a higher one can be asked of the issuer, for `acr_values`. */
export function acrValuesFor(wanted: AssuranceLevel, levels: LevelsByAcr = usualLevels): string[] {
  return Object.keys(levels).filter((acr) => isEnough(levels[acr], wanted));
}

/** The names by which each level can be asked, for clients. */
export function acrValuesByLevel(levels?: LevelsByAcr): Readonly<Record<AssuranceLevel, string[]>> {
  return {
    low: acrValuesFor('low', levels),
    substantial: acrValuesFor('substantial', levels),
    high: acrValuesFor('high', levels),
  };
}
