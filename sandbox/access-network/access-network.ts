/**
 * The access network of a citizen: a forward proxy (plain requests and CONNECT) through which everything passes to this
 * machine's own addresses, and which may interfere with it on the way.
 */
import { createServer, request as forward, Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { toThisMachine } from '../local-fetch.ts';
import { slowly, type Line } from './slowly.ts';

export interface AccessNetwork extends Line {
  /** What happens to a request for `host`; by default it passes. */
  readonly meets?: (host: string) => Encounter;
  /** Whatever host is meant, the network's own sign-in page answers. */
  readonly captive?: boolean;
}

/** reset: the connection breaks; black-hole: no answer ever comes; refuse: the proxy answers 403. */
export type Encounter = 'pass' | 'reset' | 'black-hole' | 'refuse';

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
  const destination = (target: URL, usualPort: number) => {
    const { hostname, port } = network.captive ? new URL(`http://${signIn}`) : target;
    return { host: hostname, port: Number(port || usualPort) };
  };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const target = URL.parse(request.url ?? '');
    const encounter = target ? (network.meets?.(target.host) ?? 'pass') : 'refuse';
    if (encounter === 'reset') request.socket.resetAndDestroy();
    else if (encounter === 'refuse' || !target) response.writeHead(403).end();
    else if (encounter === 'pass') {
      const { 'proxy-connection': _hop, ...headers } = request.headers;
      const onward = forward({
        agent,
        method: request.method,
        ...destination(target, 80),
        path: target.pathname + target.search,
        headers,
      });
      onward.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        slowly(answer, response, network);
      });
      onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
      response.on('close', () => onward.destroy());
      slowly(request, onward, network);
    }
  });

  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = URL.parse(`http://${request.url}`);
    const encounter = target ? (network.meets?.(target.host) ?? 'pass') : 'refuse';
    if (encounter === 'reset') request.socket.resetAndDestroy();
    else if (encounter === 'refuse' || !target) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else if (encounter === 'pass') {
      const onward = connect({ ...destination(target, 443), lookup: toThisMachine });
      sockets.add(onward);
      onward.on('connect', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        if (head.length > 0) onward.write(head);
        slowly(socket, onward, network);
        slowly(onward, socket, network);
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
