import sax from 'sax';
import type { Archive } from './archive.ts';
import { longestPiece } from './limits.ts';
import { WorkbookError } from './workbook-error.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part. Names come without their prefix, which every program chooses itself. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads a part of a workbook. It gives a turn after each piece, so that what was read can be handed on.
 *
 * @throws WorkbookError
 */
export async function* readXml(archive: Archive, part: string, reader: XmlReader): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const feed = new Feed(reader);
  for await (const piece of archive.read(part)) {
    feed.write(
      decodeWith(() => decoder.decode(piece, { stream: true })),
      piece.length,
    );
    yield;
  }
  feed.write(
    decodeWith(() => decoder.decode()),
    0,
  );
  feed.end();
  yield;
}

/** Reads a small part at once. */
export async function readWholeXml(archive: Archive, part: string, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(archive, part, reader));
}

function decodeWith(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new WorkbookError('damaged', { cause });
  }
}

/** Entities are those of XML only. The types of the parser do not know that option. */
const options = { position: false, strictEntities: true };

class Feed {
  readonly #parser = sax.parser(true, options);
  /** The parser keeps a text until it ends: bytes since something ended. */
  #kept = 0;

  constructor(reader: XmlReader) {
    const fail = (): never => {
      throw new WorkbookError('damaged');
    };
    this.#parser.onerror = fail;
    // A workbook has no document type; where there is one, it is there for its entities.
    this.#parser.ondoctype = fail;
    this.#parser.onopentag = ({ name, attributes }) => {
      this.#kept = 0;
      // Attributes are objects only where the parser was asked for namespaces.
      reader.open(localName(name), attributes as Attributes);
    };
    this.#parser.onclosetag = (name) => {
      this.#kept = 0;
      reader.close?.(localName(name));
    };
    this.#parser.ontext = (text) => reader.text?.(text);
    this.#parser.oncdata = (text) => reader.text?.(text);
  }

  write(text: string, bytes: number): void {
    this.#kept += bytes;
    this.#parser.write(text);
    if (this.#kept > longestPiece) throw new WorkbookError('too-large');
  }

  end(): void {
    this.#parser.close();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A flag of ECMA-376: `xsd:boolean`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
