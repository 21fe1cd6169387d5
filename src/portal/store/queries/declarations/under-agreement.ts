import type { NotNull } from 'kysely';

/** Only what goes to the holder's own account is under no agreement and of no provider. */
export interface OfAgreement {
  agreementId: NotNull;
  careProviderId: NotNull;
}

/** The columns of a declaration that is under an agreement, as all declared care is. */
export type UnderAgreement<Columns> = {
  [Name in keyof Columns]: Name extends keyof OfAgreement ? NonNullable<Columns[Name]> : Columns[Name];
};
