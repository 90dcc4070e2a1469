/**
 * A port of this machine at which no connection ever comes about, as behind a firewall that drops what it does not like.
 * A thread listens with the shortest queue and never takes anything out of it: once the queue is full, Linux drops every
 * further SYN (man 2 listen).
 */
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

const listens = `
const { parentPort } = require('node:worker_threads');
const server = require('node:net').createServer();
parentPort.once('message', (port) => server.listen({ port, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage('listening');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}));`;

/** More than the queue of one holds; those that do not fit wait for ever. */
const fillers = 4;

export async function deafPort(port: number): Promise<{ close(): Promise<void> }> {
  const thread = new Worker(listens, { eval: true });
  await new Promise<void>((done, failed) => {
    thread.once('message', () => done()).once('error', failed);
    thread.postMessage(port);
  });
  const sockets = Array.from({ length: fillers }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  // One that stands is in the queue; the queue is full when the others hang.
  await Promise.any(sockets.map(connected));
  return {
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await thread.terminate();
    },
  };
}

function connected(socket: Socket): Promise<void> {
  return new Promise((done) => socket.once('connect', () => done()));
}
