import { type RequestFault, drawFaults } from './request-fault.ts';
import { type Faults, faultsFrom, type WantedFaults } from './faults.ts';
import { randomFrom } from './random.ts';

/** The faults of this portal, for as long as its process runs. */
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

  /** These faults take the place of all that were wanted before; counting begins anew. */
  set(wanted: WantedFaults): void {
    this.#faults = faultsFrom(wanted);
    this.#next = drawFaults(this.#faults, randomFrom(this.#faults.seed));
  }

  nextFate(): RequestFault {
    return this.#next();
  }
}
