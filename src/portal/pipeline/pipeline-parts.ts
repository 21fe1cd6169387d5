import type { Rules } from '../../domain/rules/rules.ts';
import type { Trust } from '../certificates/trust.ts';
import type { Clock } from '../clock.ts';
import type { Services, TogetherServices } from '../handler.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import type { Limits } from '../limits/limits.ts';
import type { Log } from '../log.ts';
import type { Registers } from '../registers/registers.ts';
import type { Store } from '../store/store.ts';

/** The parts of which a portal makes its pipeline. */
export interface PipelineParts {
  store: Store;
  services: Services;
  together: TogetherServices;
  clock: Clock;
  identity: IdentityOptions;
  limits: Limits;
  clientCertificates: Trust | undefined;
  rules: Rules;
  registers: Registers;
  log: Log;
  checkAnswers: boolean;
}
