/**
 * Our side failed and the run may be made again: thrown by the processor of a run, and the only thing that the queue
 * answers with a second attempt. What a portal did wrong is a result and never thrown.
 */
export class MonitorFaultError extends Error {
  override readonly name = 'MonitorFaultError';
}
