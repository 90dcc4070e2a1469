import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startChild, type Child } from './child-process.ts';

/** File of the data folder that says where its private Redis listens. */
export const privateRedisNote = join('redis', 'address');

/** A free TCP port on the loopback interface. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

/**
 * A Redis of our own, with its files in the data folder. `noeviction`: a queue that Redis may thin out is no queue
 * (https://docs.bullmq.io/guide/going-to-production).
 */
export async function startPrivateRedis(
  dataFolder: string,
  abort: AbortSignal,
): Promise<{ readonly url: string; readonly child: Child }> {
  const folder = join(dataFolder, 'redis');
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const child = await startChild('Redis', {
    command: 'redis-server',
    args: [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--appendonly',
      'yes',
      '--appendfsync',
      'everysec',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ],
    logFile: join(dataFolder, 'logs', 'redis.log'),
    ready: /Ready to accept connections/,
    restarts: 5,
    abort,
  });
  const url = `redis://127.0.0.1:${port}`;
  await writeFile(join(dataFolder, privateRedisNote), url);
  return { url, child };
}
