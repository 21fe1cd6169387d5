import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/**
 * The environment of a thread that is to keep its compiled code where its process does: it does not take that over by
 * itself, and would compile everything each time.
 */
export function environmentOfThread(): NodeJS.ProcessEnv {
  const versioned = getCompileCacheDir();
  return { ...process.env, ...(versioned !== undefined && { NODE_COMPILE_CACHE: dirname(versioned) }) };
}
