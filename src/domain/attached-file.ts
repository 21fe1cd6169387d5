import type { Issue } from './issue.ts';
import { newIssue } from './new-issue.ts';

const HEAD = '%PDF-';
const TAIL = '%%EOF';
/** Readers look for the end in the last part of a file. Source: ISO 32000-1, appendix H. */
const TAIL_WITHIN = 1024;

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Tells by what stands in it, and not by its name, whether a file is a PDF that is there to its end. */
export function isPdf(content: Uint8Array): boolean {
  return textOf(content.subarray(0, HEAD.length)) === HEAD && textOf(content.subarray(-TAIL_WITHIN)).includes(TAIL);
}

/** What is attached is a PDF, whatever it is: the code says of what it was found not to be one. */
export function checkAttached(content: Uint8Array, code: 'INVOICE_FILE_NO_PDF' | 'TARIFF_LIST_NO_PDF'): Issue[] {
  return isPdf(content) ? [] : [newIssue(code, 'document', {})];
}
