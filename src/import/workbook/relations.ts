import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { mostParts } from './limits.ts';
import { readWholeXml } from './read-xml.ts';
import { WorkbookError } from './workbook-error.ts';

/** A part that another part of a workbook points to. */
export interface Relation {
  id: string;
  /** The last word of its type, which is the same in both editions of the standard. */
  kind: string;
  part: string;
}

/** Reads where a part points to; the empty name is the workbook as a whole. */
export async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const own = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(own)) return [];
  const relations: Relation[] = [];
  await readWholeXml(archive, own, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      if (relations.length >= mostParts) throw new WorkbookError('too-large');
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), part: path });
    },
  });
  return relations;
}
