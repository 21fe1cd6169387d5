import { z } from 'zod';
import { erasedKinds, keepRules, keptOfPerson } from '../../domain/retention/kept-kinds.ts';
import { careLaws } from '../../domain/words.ts';
import { IsoDateText } from './base.ts';

export const Erasure = z
  .object({
    removed: z
      .array(z.object({ kind: z.enum(erasedKinds), count: z.int().min(0) }))
      .describe('What is removed at once, or would be'),
    kept: z
      .array(
        z.object({
          kind: z.enum(keptOfPerson),
          law: z.enum(careLaws).exactOptional().describe('The law of the awards of these files'),
          count: z.int().min(0).nullable().describe('Null where it is not counted'),
          until: IsoDateText.nullable().describe(
            'The last day on which it is kept, as things stand now: more care or payments make it later; null while no rule says so',
          ),
          rule: z.enum(keepRules).nullable().describe('By name in the table of rules'),
          source: z.string().nullable().describe('The law that the rule rests on'),
          unverified: z.boolean().describe('The rule was derived, or chosen'),
        }),
      )
      .describe('What is kept'),
  })
  .meta({ id: 'Erasure', description: 'Verwijdering op verzoek: what goes, and what stays by law. Source: AVG 17' });
