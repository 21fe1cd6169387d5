import type { DatabaseSync } from 'node:sqlite';
import type { LineInput } from '../../domain/declaration-content.ts';
import { contentReference } from './reference.ts';
import type { StagedDeclaration } from './staged-declaration.ts';

interface Line {
  declaration: number;
  line: number;
  reference: string | null;
  content: string;
}
interface Head {
  id: number;
  agreement: string;
  month: string;
  invoiceNumber: string | null;
  invoiceDate: string | null;
}

/** The declarations still to be sent, each with its lines, whatever their order in the file. */
export function* stagedDeclarations(reader: DatabaseSync): Generator<StagedDeclaration> {
  const head = reader.prepare('SELECT id, agreement, month, invoiceNumber, invoiceDate FROM declaration WHERE id = ?');
  const lines = reader.prepare(`
    SELECT row.declaration, row.line, row.reference, row.content FROM row
    JOIN declaration ON declaration.id = row.declaration
    WHERE declaration.state = 'staged' AND NOT row.wrong
    ORDER BY row.declaration, row.line
  `);
  let group: Line[] = [];
  for (const line of lines.iterate() as Iterable<unknown> as Iterable<Line>) {
    if (group.length > 0 && group[0]?.declaration !== line.declaration) {
      yield declarationOf(head.get(group[0]?.declaration ?? 0) as unknown as Head, group);
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) yield declarationOf(head.get(group[0]?.declaration ?? 0) as unknown as Head, group);
}

function declarationOf(head: Head, lines: readonly Line[]): StagedDeclaration {
  const { id, agreement, month, invoiceNumber, invoiceDate } = head;
  return {
    id,
    input: {
      reference: contentReference({ agreement, month, invoiceNumber, invoiceDate, lines }),
      agreementId: agreement,
      month,
      kind: 'care-delivered',
      ...(invoiceNumber === null ? {} : { invoiceNumber }),
      ...(invoiceDate === null ? {} : { invoiceDate }),
      lines: lines.map(({ line, content }) => ({ line, ...(JSON.parse(content) as LineInput) })),
    },
  };
}
