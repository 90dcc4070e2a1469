import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A connection between two parts that a test can take away: `cut` as when a host dies, `silent` as when a network swallows all. */
export interface TcpProxy {
  readonly port: number;
  set(mode: 'open' | 'cut' | 'silent'): void;
  stop(): Promise<void>;
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  let mode: 'open' | 'cut' | 'silent' = 'open';
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    // What breaks on one side is broken on the other; why does not matter here.
    return socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    keep(client);
    if (mode === 'cut') return void client.destroy();
    const upstream = keep(connect(targetPort, '127.0.0.1'));
    client.pipe(upstream).pipe(client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
    if (mode === 'silent') for (const socket of [client, upstream]) socket.pause();
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    port: (server.address() as AddressInfo).port,
    set(next) {
      mode = next;
      // What was swallowed does not come back: connections of a partition end with it.
      if (next === 'silent') for (const socket of sockets) socket.pause();
      else for (const socket of sockets) socket.destroy();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
