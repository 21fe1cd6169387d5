import { z } from 'zod';
import { budgetProviderKinds, roles } from '../../../domain/words.ts';

const Office = z.object({
  kind: z.enum(budgetProviderKinds),
  code: z.string().regex(/^\d{4}$/),
  name: z.string().min(1),
});

/** The claims of an access token (RFC 9068) about the person or system behind it. */
export const Claims = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  /** When the person signed in, in seconds; a renewed token keeps it (OpenID Connect Core, 2). */
  auth_time: z.number().exactOptional(),
  /** How sure the issuer is of it (OpenID Connect Core, 2); `levels` of the identity tells what the value means. */
  acr: z.string().exactOptional(),
  /**
   * What the token is bound to: a key, by its thumbprint (RFC 9449, 6.1), or the certificate by which it was asked for
   * (RFC 8705, 3.1). What it is bound to in another way cannot be checked, so that token is refused.
   */
  cnf: z
    .strictObject({ jkt: z.string().min(1).exactOptional(), 'x5t#S256': z.string().min(1).exactOptional() })
    .exactOptional(),
  /** The program that the token was given to; where it is the subject too, no person is behind it (RFC 9068, 2.2). */
  client_id: z.string().min(1).exactOptional(),
  role: z.enum(roles),
  name: z.string().min(1).exactOptional(),
  /** DigiD */
  bsn: z
    .string()
    .regex(/^\d{9}$/)
    .exactOptional(),
  /** VECOZO certificate */
  agb: z
    .string()
    .regex(/^\d{8}$/)
    .exactOptional(),
  /** eHerkenning */
  kvk: z
    .string()
    .regex(/^\d{8}$/)
    .exactOptional(),
  /**
   * eHerkenning: the person who acts for the organisation, by a name that means something to this portal alone, and what
   * they are called where that is told. Source: Afsprakenstelsel eToegang, ActingSubjectID.
   */
  actingSubject: z.string().min(1).max(500).exactOptional(),
  actingName: z.string().min(1).max(200).exactOptional(),
  /** The office that an assessor works for. */
  office: Office.exactOptional(),
});
export type Claims = z.output<typeof Claims>;
