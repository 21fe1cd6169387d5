import { join } from 'node:path';
import { Chance } from './chance.ts';
import { importOnce, RunningImport, type Imported } from '../support/running-import.ts';
import { jobStage, type JobStage } from './job-stage.ts';
import { KilledPortal } from './killed-portal.ts';
import { killPoints, type Durations, type KillPoint } from './kill-points.ts';
import { mustBeEqual } from './must-be-equal.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { copyOf, type Place } from './place.ts';
import type { Scene } from './scene.ts';

export interface Disturbance {
  seed: number;
  importerKills: number;
  portalKills: number;
  say(text: string): void;
}

/** What was done to one import, and how it ended. */
export interface Survival {
  outcome: Outcome;
  /** In which stage the importer was killed, each time. */
  killedWhile: JobStage[];
  portalKills: number;
  /** How often the import gave up by itself because the portal was away, and was called again. */
  gaveUp: number;
  /** What the same import says when it is made once more. */
  again: object;
}

export type Undisturbed = Survival & { durations: Durations };

/** The import as it goes when nothing disturbs it. */
export async function undisturbed(scene: Scene): Promise<Undisturbed> {
  const place = copyOf(scene.place, join(scene.folder, 'undisturbed'));
  await place.portal.start(place.data);
  const imported = await importOnce({ home: place.home, args: scene.args(place) });
  mustBeDone(imported);
  const survival = { killedWhile: [], portalKills: 0, gaveUp: 0, ...(await ended(scene, place)) };
  return { ...survival, durations: imported.durations };
}

/** The same while the importer and the portal are killed, and called again until the import is done. */
export async function disturbed(scene: Scene, name: string, durations: Durations, how: Disturbance): Promise<Survival> {
  const place = copyOf(scene.place, join(scene.folder, name));
  const points = killPoints(how.importerKills, durations, new Chance(how.seed));
  const shown = points.map(({ stage, milliseconds }) => `${stage}+${milliseconds}`);
  how.say(`${name} with --seed ${how.seed}: ${shown.join(' ')}`);
  const portal = new KilledPortal(place.portal, place.data, how.portalKills, new Chance(how.seed + 1));
  await portal.begin();
  const { killedWhile, gaveUp } = await untilDone(scene, place, points);
  await portal.end();
  return { killedWhile, gaveUp, portalKills: portal.kills, ...(await ended(scene, place)) };
}

const mostTries = 30;

async function untilDone(
  scene: Scene,
  place: Place,
  points: readonly KillPoint[],
): Promise<Pick<Survival, 'killedWhile' | 'gaveUp'>> {
  const killedWhile: JobStage[] = [];
  for (let gaveUp = 0; gaveUp < mostTries;) {
    const killAt = points[killedWhile.length];
    const running = new RunningImport({ home: place.home, args: scene.args(place) });
    const imported = await (killAt === undefined ? running.ended : running.killedAt(killAt));
    if (imported.code === 7) gaveUp += 1;
    else if (imported.code === null) killedWhile.push(jobStage(join(place.home, 'imports')).stage);
    else mustBeDone(imported);
    // Killed when all was done already: there is nothing to go on with.
    if (imported.code === 5 || killedWhile.at(-1) === 'finished') return { killedWhile, gaveUp };
  }
  throw new Error(`The import gave up ${mostTries} times`);
}

/** 5: some lines are wrong, as they are meant to be. */
function mustBeDone({ code, said }: Imported): void {
  if (code !== 5) throw new Error(`The import ended with ${code}: ${said}`);
}

async function ended(scene: Scene, place: Place): Promise<Pick<Survival, 'outcome' | 'again'>> {
  const { job = '' } = jobStage(join(place.home, 'imports'));
  const before = await outcomeOf(place, job);
  const again = await importOnce({ home: place.home, args: scene.args(place) });
  const { job: _, ...document } = JSON.parse(again.stdout) as Record<string, unknown>;
  const { declarations, leftovers } = await outcomeOf(place, job);
  await place.portal.end('SIGTERM');
  mustBeEqual(declarations, before.declarations, 'After the second import:');
  return {
    outcome: { ...before, leftovers },
    again: { ...document, exit: again.code, acceptedFile: null, rejectedFile: null, rejectedWorkbook: null },
  };
}
