import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Runs a script in a process of its own, with a task as its only argument, and answers what it tells. */
export async function forked<Done>(script: string, task: object): Promise<Done> {
  const child = fork(script, [JSON.stringify(task)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const ended = once(child, 'exit');
  let done: Done | undefined;
  child.on('message', (message) => (done = message as Done));
  const [code] = (await ended) as [number | null];
  if (done === undefined) throw new Error(`${script} ended with ${code} and told nothing`);
  return done;
}
