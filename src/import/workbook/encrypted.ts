import { open } from 'node:fs/promises';

const container = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');
const longestDirectory = 64 * 1024;

/**
 * Whether a file is a workbook that is encrypted with a password. It stands in a container of the form of an old xls; its
 * list of contents tells what it is. Source: [MS-CFB] 2.2 and [MS-OFFCRYPTO] 1.3.2.
 */
export async function isEncryptedWorkbook(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (bytesRead < head.length || !head.subarray(0, container.length).equals(container)) return false;
    const sectorBytes = 2 ** Math.min(head.readUInt16LE(30), 12);
    const place = (head.readUInt32LE(48) + 1) * sectorBytes;
    const { buffer, bytesRead: found } = await file.read(Buffer.alloc(longestDirectory), 0, longestDirectory, place);
    return buffer.subarray(0, found).includes(encryptedPart);
  } finally {
    await file.close();
  }
}
