/**
 * A line with little bandwidth, long ways or lost packets, as the ends of a TCP connection feel it: bytes come late.
 * A lost packet costs a retransmission time-out, which starts at a second and doubles while the loss goes on
 * (RFC 6298 §2.1, §5.5).
 */
import { Transform, type Readable, type Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

export interface Line {
  /** Before the first byte in each direction, ms. */
  readonly delayMs?: number;
  readonly bytesPerSecond?: number;
  /** Share of packets lost, 0 to 1. */
  readonly loss?: number;
}

const packetBytes = 1460;
const firstTimeoutMs = 1000;
const longestTimeoutMs = 60_000;

/** Pipes one end to the other over the line. */
export function slowly(from: Readable, to: Writable, line: Line): void {
  if (!line.delayMs && !line.bytesPerSecond && !line.loss) {
    from.pipe(to);
    return;
  }
  let delayed = false;
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      void (async () => {
        if (!delayed && line.delayMs) await wait(line.delayMs);
        delayed = true;
        for (let at = 0; at < chunk.length; at += packetBytes) {
          const packet = chunk.subarray(at, at + packetBytes);
          const pauseMs =
            lostMs(line.loss ?? 0) + (line.bytesPerSecond ? (packet.length / line.bytesPerSecond) * 1000 : 0);
          if (pauseMs > 0) await wait(pauseMs);
          if (this.destroyed) return;
          this.push(packet);
        }
        done();
      })();
    },
  });
  from.on('close', () => {
    if (!from.readableEnded) transform.destroy();
  });
  to.on('close', () => transform.destroy());
  from.pipe(transform).pipe(to);
}

/** How long a packet takes longer for being lost, perhaps several times over, ms. */
function lostMs(loss: number): number {
  let total = 0;
  for (let timeout = firstTimeoutMs; Math.random() < loss; timeout = Math.min(timeout * 2, longestTimeoutMs))
    total += timeout;
  return total;
}
