import { roles, type Role } from '../../domain/words.ts';

// The roles that operations are open to, by who they are to each other.
export const everyone = roles;
export const holders = ['budget-holder', 'representative'] as const satisfies Role[];
export const parties = [...holders, 'care-provider'] as const satisfies Role[];
export const organisations = ['representative', 'care-provider'] as const satisfies Role[];
export const office = ['assessor'] as const satisfies Role[];
export const paymentOffice = ['payment-officer'] as const satisfies Role[];
