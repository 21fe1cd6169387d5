import { checkAttached } from '../../domain/attached-file.ts';
import { rulesViolated } from '../answers/portal-error.ts';

/** The file that came in a body; what is no PDF is refused. */
export function readAttached(document: string, code: Parameters<typeof checkAttached>[1]): Buffer {
  const content = Buffer.from(document, 'base64');
  const issues = checkAttached(content, code);
  if (issues.length > 0) throw rulesViolated(issues);
  return content;
}
