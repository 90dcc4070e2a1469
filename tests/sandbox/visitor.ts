import { localFetch } from '../../sandbox/local-fetch.ts';

export interface Visit {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  json<T = Record<string, unknown>>(): T;
}

export type Visitor = (address: string | URL, init?: RequestInit) => Promise<Visit>;

/** A browser without a page: keeps cookies by host, follows redirects one by one. */
export function visitor(): Visitor {
  const jars = new Map<string, Map<string, string>>();
  return async (address, init = {}) => {
    let url = new URL(address);
    let request: RequestInit = init;
    for (let hops = 0; hops < 15; hops++) {
      const jar = jars.get(url.hostname) ?? new Map<string, string>();
      jars.set(url.hostname, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await localFetch(url, {
        ...request,
        redirect: 'manual',
        headers: { ...(request.headers as Record<string, string>), cookie },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
        else jar.set(name, value);
      }
      const text = await answer.text();
      const next = answer.headers.get('location');
      if (!next || answer.status < 300 || answer.status > 399) {
        return { url, status: answer.status, text, json: () => JSON.parse(text) };
      }
      url = new URL(next, url);
      request = {};
    }
    throw new Error(`Too many redirects, last to ${url}.`);
  };
}
