import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PortalError } from '../../answers/portal-error.ts';
import { checkJsonShape } from './json-shape.ts';
import { unsupportedMediaType } from '../answer/framework-error.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Bodies are JSON in UTF-8 and nothing else. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    checkEncoding(request);
    if (body.length === 0) return undefined;
    request.rawBody = body;
    const repeated = await checkJsonShape(body);
    const read = parse(body);
    if (repeated.length > 0) throw new PortalError('invalid-input', { issues: repeated });
    return read;
  });
}

const CHARSET = /;\s*charset="?([^\s";]+)/i;

function checkEncoding({ headers }: FastifyRequest): void {
  const charset = CHARSET.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const encoding = headers['content-encoding'] ?? 'identity';
  if (!/^utf-?8$/i.test(charset) || encoding !== 'identity') throw unsupportedMediaType();
}

function parse(body: Buffer): unknown {
  // Otherwise a broken character would silently become another one, in a name for example.
  if (!isUtf8(body)) throw new PortalError('malformed-json');
  const text = body.toString('utf8');
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    throw new PortalError('malformed-json');
  }
}
