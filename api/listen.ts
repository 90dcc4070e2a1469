/** Opens the HTTP server. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

export interface Listening {
  readonly url: string;
  /** Stops taking requests and ends the open ones; event streams would else never end. */
  close(): Promise<void>;
}

/** @throws {Error} one sentence: the port is taken or not permitted */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server: Server = createServer(app);
  // Longer than proxies and browsers leave a line unused: one that the server closes while a request is on its way fails it.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(new Error(sentence(error, host, port), { cause: error })),
    );
    server.listen(port, host, listening);
  });
  const { address, family, port: given } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${given}`,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken by another program: stop it, or choose another with PORT.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user: choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL') return `${host} is no address of this machine: correct CONGDAN_HOST.`;
  return `Cannot listen on ${host}:${port}: ${message}.`;
}
