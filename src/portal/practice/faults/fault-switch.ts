import { type RequestFault, drawFaults } from './request-fault.ts';
import { type Faults, faultsFrom, type WantedFaults } from './faults.ts';
import { randomFrom } from './random.ts';

/** What goes wrong on this portal, for as long as its process runs. */
export class FaultSwitch {
  #faults: Faults;
  #next: () => RequestFault;

  constructor(wanted: WantedFaults = {}) {
    this.#faults = faultsFrom(wanted);
    this.#next = drawFaults(this.#faults, randomFrom(this.#faults.seed));
  }

  get faults(): Faults {
    return this.#faults;
  }

  /** In the place of all that was wanted before; counting begins anew. */
  set(wanted: WantedFaults): void {
    this.#faults = faultsFrom(wanted);
    this.#next = drawFaults(this.#faults, randomFrom(this.#faults.seed));
  }

  nextFate(): RequestFault {
    return this.#next();
  }
}
