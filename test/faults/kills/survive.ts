import { disturbed, undisturbed, type Survival, type Undisturbed } from './disturb.ts';
import type { JobStage } from './job-stage.ts';
import { mustBeEqual } from './must-be-equal.ts';
import { openScene, type Scene } from './scene.ts';

export interface Plan {
  /** The same seed kills at the same points. */
  seed: number;
  importerKills: number;
  portalKills: number;
  /** At least one kill in each of these. */
  stages: readonly JobStage[];
  say(text: string): void;
}

export interface Survived {
  seed: number;
  imports: number;
  importerKills: number;
  portalKills: number;
  killedWhile: Partial<Record<JobStage, number>>;
  gaveUp: number;
  /** Of each import. */
  declarations: number;
  lines: number;
}

const leastKills = 5;
const killsInOne = { importer: 10, portal: 4 };
const mostImports = 20;

/**
 * Imports the same file again and again, each time on a portal as it was at first, and kills importer and portal until
 * there were as many kills as was asked. Each import must end as one that nothing disturbed.
 */
export async function survive({ clients, ...plan }: Plan & { clients: number }): Promise<Survived> {
  const scene = await openScene(clients);
  try {
    return await surviveIn(scene, await undisturbed(scene), plan);
  } finally {
    await scene.close();
  }
}

/** The same in a scene that is open, beside how it goes there undisturbed. */
export async function surviveIn(scene: Scene, reference: Undisturbed, plan: Plan): Promise<Survived> {
  const tally = new Tally(plan, reference);
  const least = Math.min(leastKills, plan.importerKills);
  const spare = Math.min(2, Math.floor(plan.importerKills / 5));
  while (!tally.isEnough) {
    const number = tally.imports + 1;
    if (number > mostImports) throw new Error(`Not enough kills in ${mostImports} imports: ${tally.text}`);
    const survival = await disturbed(scene, `import-${plan.seed}-${number}`, reference.durations, {
      seed: plan.seed + 1000 * tally.imports,
      // Some come too late, so there are more than are asked for.
      importerKills: Math.max(least, Math.min(killsInOne.importer, plan.importerKills - tally.importerKills + spare)),
      portalKills: Math.min(killsInOne.portal, Math.max(0, plan.portalKills - tally.portalKills)),
      say: plan.say,
    });
    tally.add(survival);
    plan.say(tally.text);
    mustBeEqual(survival.outcome, reference.outcome, 'The import:');
    mustBeEqual(survival.again, reference.again, 'Once more:');
  }
  return tally.survived;
}

class Tally {
  readonly #plan: Plan;
  readonly #reference: Survival;
  readonly #survivals: Survival[] = [];

  constructor(plan: Plan, reference: Survival) {
    [this.#plan, this.#reference] = [plan, reference];
  }

  add(survival: Survival): void {
    this.#survivals.push(survival);
  }

  get imports(): number {
    return this.#survivals.length;
  }
  get importerKills(): number {
    return this.#sum(({ killedWhile }) => killedWhile.length);
  }
  get portalKills(): number {
    return this.#sum(({ portalKills }) => portalKills);
  }

  get isEnough(): boolean {
    const { importerKills, portalKills, stages } = this.#plan;
    const isKilled = this.importerKills >= importerKills && this.portalKills >= portalKills;
    return isKilled && stages.every((stage) => (this.#killedWhile[stage] ?? 0) > 0);
  }

  get survived(): Survived {
    const { declarations, job } = this.#reference.outcome;
    return {
      seed: this.#plan.seed,
      imports: this.imports,
      importerKills: this.importerKills,
      portalKills: this.portalKills,
      killedWhile: this.#killedWhile,
      gaveUp: this.#sum(({ gaveUp }) => gaveUp),
      declarations: Object.keys(declarations).length,
      lines: (job as { lines: number }).lines,
    };
  }

  get text(): string {
    const stages = Object.entries(this.#killedWhile).map(([stage, times]) => `${stage} ${times}`);
    return `${this.imports} imports: importer killed ${this.importerKills} times (${stages.join(', ')}), portal ${this.portalKills} times`;
  }

  get #killedWhile(): Partial<Record<JobStage, number>> {
    const times: Partial<Record<JobStage, number>> = {};
    for (const stage of this.#survivals.flatMap(({ killedWhile }) => killedWhile))
      times[stage] = (times[stage] ?? 0) + 1;
    return times;
  }

  #sum(of: (survival: Survival) => number): number {
    return this.#survivals.reduce((sum, survival) => sum + of(survival), 0);
  }
}
