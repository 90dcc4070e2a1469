/**
 * One origin of the stand-in country: an HTTP server on 127.0.0.1 known by a `*.localhost` name. It listens before it
 * has anything to say, because identity provider, portals and gateway must know one another's addresses to be built.
 */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { deafPort } from './deaf-port.ts';

/** refuses: nothing listens; resets: every connection breaks as soon as it stands; silent: no connection ever stands. */
export type Unreachable = 'refuses' | 'resets' | 'silent';

export interface Site {
  /** e.g. `http://pay.localhost:41003` */
  readonly origin: string;
  /** e.g. `pay.localhost:41003` */
  readonly host: string;
  readonly port: number;
  /** What answers from now on. */
  answerWith(listener: RequestListener): void;
  /** Breaks every open connection; who connects from now on meets what is said first. */
  becomeUnreachable(how: Unreachable): Promise<void>;
  /** Stops listening and breaks every open connection: whoever connects is refused. */
  close(): Promise<void>;
}

/** Opens `http://<name>.localhost:<port>`; port 0 takes a free one. */
export async function openSite(name: string, port = 0): Promise<Site> {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const bound = (server.address() as AddressInfo).port;
  const host = `${name}.localhost:${bound}`;
  let standIn: { close(): Promise<void> } | undefined;
  const closeServer = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const leave = async (how: Unreachable) => {
    await closeServer();
    if (how === 'resets') standIn = await resettingPort(bound);
    else if (how === 'silent') standIn = await deafPort(bound);
  };
  let unreachable: Promise<void> | undefined;
  return {
    origin: `http://${host}`,
    host,
    port: bound,
    answerWith: (listener) => {
      answer = listener;
    },
    becomeUnreachable: (how) => (unreachable ??= leave(how)),
    close: async () => {
      await unreachable;
      await standIn?.close();
      await closeServer();
    },
  };
}

async function resettingPort(port: number): Promise<{ close(): Promise<void> }> {
  const server = createTcpServer((socket) => socket.on('error', () => undefined).resetAndDestroy());
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { close: () => new Promise((done) => void server.close(() => done())) };
}
