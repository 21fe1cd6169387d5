import { z } from 'zod';
import { agreementStatuses } from '../../domain/words.ts';
import { markPersonal, recordId } from './base.ts';

const words = markPersonal(z.string());

export const TextSection = z
  .object({
    heading: z.string(),
    facts: z.array(z.object({ name: z.string(), value: words })).describe('What was filled in, by its name'),
    paragraphs: z.array(words),
  })
  .meta({ id: 'TextSection', description: 'A part of a document, in the order in which it is read' });

export const VersionOfText = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .exactOptional()
    .describe('An earlier version, or that of an amendment; the one that stands when absent'),
});

export const AgreementText = z
  .object({
    id: recordId('agreement'),
    version: z.int().min(1),
    status: z.enum(agreementStatuses),
    title: z.string(),
    introduction: z.string().describe('What the document is, and which version of it'),
    sections: z.array(TextSection),
  })
  .meta({
    id: 'AgreementText',
    description: 'The text of a zorgovereenkomst: what the law demands, what was agreed, who signed',
  });

export const PdfFile = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
