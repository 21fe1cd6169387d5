import { readStaffCode } from '../../../domain/staff/code.ts';
import type { ValueKind } from './value.ts';

/** The code of somebody who works for the organisation, as it was read out. */
export const staffCode: ValueKind<string> = { name: 'id', example: '4F7K-0QWA-9XRD-21HM', read: readStaffCode };
