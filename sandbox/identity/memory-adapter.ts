/**
 * Where the identity provider keeps sessions, codes and tokens: in memory, forgotten when they expire.
 */
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Of what is kept without a term. */
const usualSeconds = 3_600;

export function memoryAdapter(): (model: string) => Adapter {
  const entries = new Map<string, { payload: AdapterPayload; expiresAt: number }>();
  const byUid = new Map<string, string>();
  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };
  const sweep = setInterval(() => {
    for (const key of entries.keys()) read(key);
    for (const [uid, key] of byUid) if (!entries.has(key)) byUid.delete(uid);
  }, 60_000);
  sweep.unref();

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      upsert: async (id, payload, expiresInSeconds) => {
        entries.set(keyOf(id), {
          payload,
          expiresAt: Date.now() + (expiresInSeconds ?? usualSeconds) * 1000,
        });
        if (payload.uid) byUid.set(`${model}:${payload.uid}`, keyOf(id));
      },
      find: async (id) => read(keyOf(id)),
      findByUid: async (uid) => read(byUid.get(`${model}:${uid}`) ?? ''),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = read(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => {
        entries.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, entry] of entries) if (entry.payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
