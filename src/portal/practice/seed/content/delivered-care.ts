import type { DeclarationInput, LineInput } from '../../../../domain/declaration-content.ts';
import { addDays, type IsoDate, weekday } from '../../../../domain/values/date.ts';
import { addMonths, daysInMonth, firstDay, type Month } from '../../../../domain/values/month.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { PersonaKey } from '../../people/persona.ts';

type Care = Omit<LineInput, 'date' | 'line'>;

/** Care of one agreement, the same every week. */
interface Delivery {
  agreement: number;
  by: PersonaKey;
  /** 1 = Monday … 7 = Sunday. */
  weekly: Partial<Record<number, Care[]>>;
  invoices?: true;
}

function guidance(hours: number): Care {
  return { careFunction: 'individual-guidance', unit: 'hour', minutes: hours * 60 };
}

function dayParts(count: number): Care {
  return { careFunction: 'group-guidance', unit: 'day-part', count };
}

function personalCare(minutes: number): Care {
  return { careFunction: 'personal-care', unit: 'hour', minutes };
}

const deliveries: readonly Delivery[] = [
  {
    agreement: 1,
    by: 'organisation',
    weekly: { 2: [{ ...guidance(2), travelMetres: 8_400 }], 3: [dayParts(2)], 5: [guidance(1.5)] },
    invoices: true,
  },
  { agreement: 2, by: 'carer', weekly: { 1: [personalCare(60)], 4: [personalCare(45)], 7: [personalCare(60)] } },
  { agreement: 4, by: 'self-employed', weekly: { 1: [guidance(2)], 4: [guidance(2.5)] }, invoices: true },
  {
    agreement: 6,
    by: 'organisation',
    weekly: { 1: [personalCare(45)], 3: [personalCare(45), guidance(1)], 5: [personalCare(45)] },
    invoices: true,
  },
];

function daysOf(month: Month): IsoDate[] {
  return Array.from({ length: daysInMonth(month) }, (_, day) => addDays(firstDay(month), day));
}

function declarationOf({ agreement, weekly, invoices }: Delivery, month: Month): DeclarationInput {
  const lines = daysOf(month).flatMap((date) => (weekly[weekday(date)] ?? []).map((care) => ({ date, ...care })));
  return {
    reference: `${month}-${agreement}`,
    agreementId: formatRecordId('agreement', agreement),
    month,
    kind: 'care-delivered',
    ...(invoices && { invoiceNumber: `F${month}-${agreement}`, invoiceDate: firstDay(addMonths(month, 1)) }),
    lines: lines.map((line, index) => ({ line: index + 1, ...line })),
  };
}

/** The lines that each provider declares for a month. */
export function declarationsOf(month: Month): Map<PersonaKey, DeclarationInput[]> {
  return new Map(
    [...Map.groupBy(deliveries, ({ by }) => by)].map(([by, own]) => [by, own.map((one) => declarationOf(one, month))]),
  );
}
