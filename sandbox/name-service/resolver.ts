/** A resolver of domain names (RFC 1035, over UDP) that knows the stand-in country's, or does with them what a fault says. */
import { createSocket } from 'node:dgram';
import { decode, encode, AUTHORITATIVE_ANSWER, type Answer } from 'dns-packet';

/** unknown: NXDOMAIN; fails: SERVFAIL; no-address: the name is there and has no address; silent: no answer comes. */
export type NameAnswer = 'address' | 'unknown' | 'fails' | 'no-address' | 'silent';

export interface Resolver {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Response codes in the header's lowest bits (RFC 1035 §4.1.1). */
const responseCodes = { unknown: 3, fails: 2 } as const;

/**
 * @param port 0: any free one
 * @param answer by name, without the final dot
 */
export async function openResolver(
  address: string,
  port: number,
  answer: (name: string) => NameAnswer,
): Promise<Resolver> {
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => {
    const query = decode(message);
    const [question] = query.questions ?? [];
    if (!question) return;
    const kind = answer(question.name.toLowerCase());
    if (kind === 'silent') return;
    const answers: Answer[] =
      kind === 'address' && question.type === 'A'
        ? [{ type: 'A', name: question.name, ttl: 1, data: '127.0.0.1' }]
        : [];
    const code = kind === 'unknown' || kind === 'fails' ? responseCodes[kind] : 0;
    const flags = AUTHORITATIVE_ANSWER | code;
    socket.send(encode({ type: 'response', id: query.id ?? 0, flags, questions: [question], answers }), from.port, from.address); // prettier-ignore
  });
  await new Promise<void>((done, failed) => {
    socket.once('error', failed);
    socket.bind(port, address, done);
  });
  return { address, port: socket.address().port, close: () => new Promise((done) => void socket.close(() => done())) };
}
