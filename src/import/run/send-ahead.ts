import type { Answer } from '../destination.ts';
import type { AnsweredLines, BegunNote } from '../journal/begun-note.ts';
import { countLinesToSend } from '../journal/items/items-to-send.ts';
import type { Journal } from '../journal/journal.ts';
import type { Begin } from '../journal/open-job.ts';
import type { Outcome } from '../journal/outcome.ts';
import type { Batch } from '../item.ts';
import type { FileForm, Kind } from '../kind.ts';
import type { ImportOptions } from '../options.ts';
import { OutcomeRecorder } from '../send/outcome-recorder.ts';
import { Pace } from '../send/pace.ts';
import { send, type Answered, type SendOptions } from '../send/send.ts';
import { nextStagedBatches, splitOff } from '../send/staged-batches.ts';
import type { ProvenFile } from '../stage/owners-together.ts';
import type { Ahead } from '../stage/stage.ts';
import type { ProgressCounter } from './progress.ts';
import type { Target } from './running-import.ts';
import { drainOf, sendOptionsOf } from './send-options.ts';

/** The job as it stands: while its file is read, and after that under its own name. */
interface OpenJob {
  readonly journal: Journal;
  readonly recorder: OutcomeRecorder;
  /** Absent when the job is whole, and keeps its answers itself. */
  readonly note?: BegunNote;
}

interface Reading {
  form: FileForm;
  progress: ProgressCounter;
}

/**
 * Sends what is whole of a file while the rest of it is read, and then what is left: the same batches in the same order as when
 * all had been read first.
 */
export class SendingAhead<Said extends Answer> {
  readonly #target: Target<Said>;
  readonly #options: ImportOptions;
  readonly #stop = new AbortController();
  readonly #begun = Promise.withResolvers<Reading | undefined>();
  #reading: Reading | undefined;
  #job: OpenJob | undefined;
  #isOver = false;
  #wake: () => void = () => {};

  constructor(target: Target<Said>, options: ImportOptions) {
    this.#target = target;
    this.#options = options;
  }

  /** Stops the reading as well. */
  get signal(): AbortSignal {
    const { signal } = this.#options;
    return signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]);
  }

  /** Sends what is told of a file of which it was proved that it can be. */
  of(proven: ProvenFile, reading: Reading, begin: Begin): Ahead {
    const { note } = this.#options;
    return {
      proven,
      onWhole: (journal) => {
        this.#job ??= { ...this.#open(journal, reading), note: begin({ lines: proven.lines, ...(note && { note }) }) };
        this.#begin(reading);
      },
    };
  }

  /** The job goes on under its own name: what is under way is noted there. */
  keep(journal: Journal): void {
    if (this.#reading === undefined) return;
    this.#job = this.#open(journal, this.#reading);
    this.#reading.progress.beginSending(countLinesToSend(journal));
    this.#end();
  }

  /** The file was read, or cannot be. */
  end(): void {
    this.#begun.resolve(undefined);
    this.#end();
  }

  /** The file cannot be read, so that there is no job any more in which answers could be noted. */
  fail(): void {
    this.#job = undefined;
    this.end();
  }

  stop(): void {
    this.#stop.abort();
  }

  /** The answers as they come; none when nothing is sent before the file was read. */
  async *answers(): AsyncGenerator<Answered<Said>[], void, undefined> {
    const reading = await this.#begun.promise;
    if (reading === undefined || this.#job === undefined) return;
    for await (const answers of send(this.#batches(), this.#sendOptions(this.#job.journal))) {
      if (this.#job === undefined) return;
      const { recorder, note } = this.#job;
      recorder.save(answers);
      note?.addAnswered(linesByOutcome(answers, this.#target.kind));
      reading.progress.countAnswers(answers);
      yield answers;
    }
  }

  async *#batches(): AsyncGenerator<Batch, void, undefined> {
    for (let last = 0; this.#job !== undefined;) {
      const next = nextStagedBatches(this.#job.journal, this.#target.kind, last);
      if (next !== undefined) {
        last = next.last;
        yield* next.batches;
      } else if (this.#isOver) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  #begin(reading: Reading): void {
    this.#reading = reading;
    this.#begun.resolve(reading);
    this.#wake();
  }

  #end(): void {
    this.#isOver = true;
    this.#wake();
  }

  #open(journal: Journal, { form }: Reading): OpenJob {
    return { journal, recorder: new OutcomeRecorder(journal, this.#target.kind, form.mapping, true) };
  }

  #sendOptions(journal: Journal): SendOptions<Said> {
    return sendOptionsOf(
      { target: this.#target, options: this.#options, journal },
      {
        pace: new Pace(undefined),
        drain: drainOf(this.#options),
        onHalved: (second) => this.#job && splitOff(this.#job.journal, second),
      },
    );
  }
}

function linesByOutcome(answers: readonly Answered[], kind: Kind): AnsweredLines {
  const lines: AnsweredLines = {};
  for (const { item, answer } of answers) {
    const outcome = outcomeFirst(answer, kind);
    lines[outcome] = (lines[outcome] ?? 0) + item.lineCount;
  }
  return lines;
}

/** What became of an item as far as the first answer tells. */
function outcomeFirst({ outcome, issues }: Answer, kind: Kind): Outcome {
  if (outcome === 'duplicate') return 'duplicate';
  if (outcome === 'created' || outcome === 'acceptable') return 'accepted';
  return kind.earlierRecord(issues) === undefined ? 'rejected' : 'changed';
}
