/** A complete event of a Chromium trace (Trace Event Format, phase X), or a mark (phase I or R). */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, all processes on one clock. */
  ts: number;
  /** Microseconds by the wall clock. */
  dur?: number;
  /** Microseconds that the thread itself ran: what other programs take is not in it. */
  tdur?: number;
  args?: Record<string, unknown>;
}
