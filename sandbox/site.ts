/**
 * One origin of the stand-in country: an HTTP server on 127.0.0.1 known by a name of its own. It listens before it
 * has anything to say, because identity provider, portals and gateway must know one another's addresses to be built.
 */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import type { ServerCertificate } from './certificates/authority.ts';
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

interface SiteOptions {
  readonly certificate?: ServerCertificate | undefined;
  /** What the Date of its answers is ahead of this machine's clock. */
  readonly clockAheadMs?: number;
}

/** Opens a free port of 127.0.0.1 under this host name: with a certificate `https://<hostName>:<port>`, without one `http://…`. */
export async function openSite(hostName: string, { certificate, clockAheadMs = 0 }: SiteOptions = {}): Promise<Site> {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const listener: RequestListener = (request, response) => {
    if (clockAheadMs !== 0) response.setHeader('date', new Date(Date.now() + clockAheadMs).toUTCString());
    answer(request, response);
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const bound = (server.address() as AddressInfo).port;
  const host = `${hostName}:${bound}`;
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
    origin: `${certificate ? 'https' : 'http'}://${host}`,
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
