import { createServer } from 'node:net';
import express from 'express';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { listen } from '../../api/listen.ts';

describe('readConfig', () => {
  test('has defaults for everything, and takes an empty variable for none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 8080, host: '127.0.0.1', databaseUrl: undefined, intervalMs: 900_000, portals: [] }); // prettier-ignore
    expect(readConfig({ CONGDAN_PORTALS: ' a, ./b.json ,' }).portals).toEqual(['a', './b.json']);
  });

  test('lists all problems together, each with its variable', () => {
    const wrong = {
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      REDIS_URL: 'localhost',
      CONGDAN_INTERVAL_SECONDS: 'often',
    };
    expect(() => readConfig(wrong)).toThrow(
      /DATABASE_URL must[^]*REDIS_URL must[^]*PORT must be from 0 to 65535[^]*CONGDAN_INTERVAL_SECONDS must be a whole number/,
    );
  });
});

describe('listen', () => {
  test('says in a sentence that the port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((ready) => holder.listen(0, '127.0.0.1', ready));
    const { port } = holder.address() as { port: number };
    await expect(listen(express(), '127.0.0.1', port)).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is taken by another program: stop it, or choose another with PORT.`,
    );
    await new Promise((closed) => holder.close(closed));
  });
});
