/**
 * `fetch` from server to server. Browsers resolve `*.localhost` themselves (RFC 6761 §6.3), Node leaves it to the
 * system's resolver, which often does not: here every name is this machine.
 */
import type { LookupFunction } from 'node:net';
import { Agent, fetch as undiciFetch } from 'undici';

/** Resolves every name to 127.0.0.1. */
export const toThisMachine: LookupFunction = (_name, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

const dispatcher = new Agent({ connect: { lookup: toThisMachine }, keepAliveTimeout: 10_000 });

export const localFetch = ((address: string | URL, init?: object) =>
  undiciFetch(address, { ...init, dispatcher })) as unknown as typeof globalThis.fetch;
