import sax from 'sax';
import { UnreadableBankFile } from './bank-file.ts';

/** What is done with the elements of a document; a path is the names below `Document`, without prefixes. */
export interface ElementReader {
  open?(path: string, attributes: Readonly<Record<string, string>>): void;
  /** An element is closed; `text` is what stood in it, of a leaf. */
  close(path: string, text: string): void;
}

// Far more than any place in these messages, and than any text that is looked at.
const DEEPEST = 24;
const LONGEST = 512;

/** Entities are those of XML only. The types of the parser do not know that option. */
const options = { position: false, strictEntities: true };

/**
 * Reads a document from front to back, and keeps none of it. A document type is refused: where there is one, it is there
 * for its entities.
 *
 * @throws UnreadableBankFile
 */
export function readElements(document: string, namespaces: readonly string[], reader: ElementReader): string {
  const parser = sax.parser(true, options);
  const fail = (): never => {
    throw new UnreadableBankFile();
  };
  const path: string[] = [];
  let namespace: string | undefined;
  let text = '';
  parser.onerror = fail;
  parser.ondoctype = fail;
  parser.onopentag = ({ name, attributes }) => {
    const given = attributes as Readonly<Record<string, string>>;
    if (namespace === undefined) {
      namespace = Object.values(given).find((value) => namespaces.includes(value));
      if (namespace === undefined || localName(name) !== 'Document') fail();
      return;
    }
    path.push(localName(name));
    text = '';
    if (path.length > DEEPEST) fail();
    reader.open?.(path.join('/'), given);
  };
  const add = (piece: string): void => {
    if (text.length < LONGEST) text += piece;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    if (path.length === 0) return;
    reader.close(path.join('/'), text.trim());
    path.pop();
    text = '';
  };
  parser.write(document.replace(/^\ufeff/, '')).close();
  return namespace ?? fail();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
