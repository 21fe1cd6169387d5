/** A request that has ended. Every word is the portal's own, but for the numbers of the trace and the request. */
export interface EndedRequest {
  /** The operation, or the path as the portal knows it; undefined where it knows none. */
  operation: string | undefined;
  route: string | undefined;
  method: string;
  outcome: string;
  status: number;
  requestId: string;
  /** The caller's role. */
  caller: string | undefined;
  /** The trace that the request is part of, as the caller named it. */
  traceparent: string | undefined;
  startedAt: number;
  endedAt: number;
}

/** What tells a collector about requests. */
export interface Telemetry {
  record(request: EndedRequest): void;
  /** Tells what was not told yet. */
  close(): Promise<void>;
}
