/**
 * The access network of a citizen: a forward proxy (plain requests and CONNECT) through which everything passes to this
 * machine's own addresses, and which may interfere with it on the way.
 */
import {
  createServer,
  request as forward,
  Agent,
  STATUS_CODES,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { toThisMachine } from '../local-fetch.ts';
import type { CaptiveStatus } from './captive-page.ts';
import { slowly, type Line } from './slowly.ts';

export interface AccessNetwork extends Line {
  /** What happens to a request for `host`; by default it passes. Through a tunnel the method is CONNECT. */
  readonly meets?: (host: string, method: string) => Encounter;
  /** What is sent, where that way is worse than the other. */
  readonly upload?: Line;
  /** Whatever host is meant, the network's own sign-in page answers, or sends there (302), or says so (511, RFC 6585 §6). */
  readonly captive?: CaptiveStatus;
}

/**
 * reset: the connection breaks; cut-short: it breaks after the beginning of the answer; black-hole: no answer ever
 * comes; captive: the network's own sign-in page answers.
 */
export type Encounter = 'pass' | 'reset' | 'cut-short' | 'black-hole' | 'captive' | ProxyAnswer;

/** What a proxy says itself instead of passing a request on: 403 by policy, 407 to whoever is not signed in. */
export interface ProxyAnswer {
  readonly status: 403 | 407;
  readonly page: string;
}

/** Bytes of an answer that come through before it is cut short: the head of a page. */
const shortBytes = 1_000;

export interface AccessProxy {
  /** e.g. `http://127.0.0.1:41010` */
  readonly url: string;
  close(): Promise<void>;
}

/** `signIn` is where the captive portal's own pages are, `host:port`. */
export async function accessNetwork(network: AccessNetwork, signIn: string): Promise<AccessProxy> {
  const agent = new Agent({ keepAlive: true, lookup: toThisMachine });
  const server = createServer();
  const sockets = new Set<Duplex>();
  const destination = (target: URL, usualPort: number, encounter: Encounter) => {
    const captive = network.captive !== undefined || encounter === 'captive';
    const { hostname, port } = captive ? new URL(`http://${signIn}`) : target;
    return { host: hostname, port: Number(port || usualPort) };
  };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const target = URL.parse(request.url ?? '');
    if (!target) {
      response.writeHead(400).end();
      return;
    }
    const encounter = network.meets?.(target.host, request.method ?? '') ?? 'pass';
    if (encounter === 'reset') request.socket.resetAndDestroy();
    else if (typeof encounter === 'object')
      response.writeHead(encounter.status, headersOf(encounter)).end(encounter.page);
    else if (encounter !== 'black-hole') {
      const { 'proxy-connection': _hop, ...headers } = request.headers;
      const onward = forward({
        agent,
        method: request.method,
        ...destination(target, 80, encounter),
        path: target.pathname + target.search,
        headers,
      });
      onward.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        slowly(answer, response, network);
        if (encounter === 'cut-short') cutShort(answer, request.socket);
      });
      // Who is not on the network answers nothing: a refused connection breaks, as it would without a proxy.
      onward.on('error', () => request.socket.resetAndDestroy());
      response.on('close', () => onward.destroy());
      slowly(request, onward, network.upload ?? network);
    }
  });

  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = URL.parse(`http://${request.url}`);
    if (!target) {
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      return;
    }
    const encounter = network.meets?.(target.host, 'CONNECT') ?? 'pass';
    if (encounter === 'reset') request.socket.resetAndDestroy();
    else if (typeof encounter === 'object') socket.end(connectAnswer(encounter));
    else if (encounter !== 'black-hole') {
      const onward = connect({ ...destination(target, 443, encounter), lookup: toThisMachine });
      sockets.add(onward);
      onward.on('connect', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        if (head.length > 0) onward.write(head);
        slowly(socket, onward, network.upload ?? network);
        slowly(onward, socket, network);
        if (encounter === 'cut-short') cutShort(onward, request.socket);
      });
      onward.on('error', () => socket.destroy()).on('close', () => sockets.delete(onward));
      socket.on('error', () => onward.destroy()).on('close', () => onward.destroy());
    }
  });

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
        agent.destroy();
      }),
  };
}

function headersOf({ status, page }: ProxyAnswer): Readonly<Record<string, string>> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(page)),
    ...(status === 407 ? { 'proxy-authenticate': 'Basic realm="proxy"' } : {}),
  };
}

function connectAnswer(answer: ProxyAnswer): string {
  const headers = Object.entries(headersOf(answer)).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${headers.join('')}\r\n${answer.page}`;
}

function cutShort(answer: Readable, citizen: Socket): void {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > shortBytes) citizen.resetAndDestroy();
  });
}
