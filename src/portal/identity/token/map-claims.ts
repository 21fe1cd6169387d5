import type { Role } from '../../../domain/words.ts';
import type { Claims } from './claims.ts';

/** The claims in which an issuer tells these things; by the same name when it is absent. `loa_authn` is one for `acr`. */
export type ClaimNames = Readonly<Partial<Record<MappedClaim, string>>>;
export type MappedClaim = 'role' | 'name' | 'bsn' | 'agb' | 'kvk' | 'acr' | 'actingSubject' | 'actingName';
/** Which role a value of the claim stands for, where an issuer has words of its own, or none but the name of a client. */
export type RolesByValue = Readonly<Record<string, Role>>;

const mapped = {
  role: true,
  name: true,
  bsn: true,
  agb: true,
  kvk: true,
  acr: true,
  actingSubject: true,
  actingName: true,
} as const satisfies Record<MappedClaim & keyof Claims, true>;
export const mappedClaims = Object.keys(mapped) as MappedClaim[];

type Payload = Readonly<Record<string, unknown>>;

/** The claims as the portal reads them. What stands under the portal's own name does not count when another was given. */
export function mapClaims(payload: Payload, names: ClaimNames = {}, roles: RolesByValue = {}): Payload {
  const own = Object.fromEntries(
    mappedClaims.flatMap((claim) => {
      const value = payload[names[claim] ?? claim];
      return value === undefined ? [] : [[claim, claim === 'role' ? roleOf(value, roles) : value] as const];
    }),
  );
  const others = Object.entries(payload).filter(([claim]) => !Object.hasOwn(mapped, claim));
  return { ...Object.fromEntries(others), ...own };
}

function roleOf(value: unknown, roles: RolesByValue): unknown {
  return typeof value === 'string' && Object.hasOwn(roles, value) ? roles[value] : value;
}
