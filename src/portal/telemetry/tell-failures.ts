import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import { errorFacts, type Log } from '../log.ts';

interface Exporter<Items> {
  export(items: Items, done: (result: ExportResult) => void): void;
}

/** A collector that does not answer stands in the log once, and so does that it answers again; no request waits for it. */
export function tellFailures<Items>(exporter: Exporter<Items>, part: 'traces' | 'metrics', log: Log): void {
  const send = exporter.export.bind(exporter);
  let isFailing = false;
  exporter.export = (items, done) =>
    send(items, (result) => {
      const failed = result.code !== ExportResultCode.SUCCESS;
      if (failed && !isFailing) {
        const { error, code } = errorFacts(result.error);
        log({ level: 'warn', event: 'telemetry-refused', part, error, code });
      }
      if (!failed && isFailing) log({ level: 'info', event: 'telemetry-taken', part });
      isFailing = failed;
      done(result);
    });
}
