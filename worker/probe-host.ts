import { lookup, Resolver } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect as tcpConnect, isIP, type Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import type { SignalOf } from '../diagnosis/signals.ts';

export interface ProbeVia {
  /** Address of a DNS resolver; null: the system's. */
  readonly resolver: string | null;
  /** HTTP proxy; null: directly. */
  readonly proxy: URL | null;
}

type Probe = SignalOf<'control-probe'>;
export type HostProbe = Pick<Probe, 'success' | 'failedPhase' | 'failure' | 'status' | 'phases' | 'redirectedTo'> & {
  readonly certificate: Omit<SignalOf<'certificate'>, 'kind' | 'at' | 'role' | 'host'> | null;
};

/** Enough to have seen that the answer arrives. */
const maxBody = 262_144;

/**
 * One GET of an address by plain means, phase by phase as blackbox_exporter names them: resolve, connect, tls, processing (until
 * the answer begins), transfer. A certificate that does not hold is noted and the probe goes on, as its own phase failed. Through a
 * proxy, the proxy resolves: `connect` is then the way to the host as far as the proxy tells it.
 */
export async function probeHost(url: URL, via: ProbeVia, phaseTimeoutMs: number): Promise<HostProbe> {
  const phases = { resolve: null, connect: null, tls: null, processing: null, transfer: null } as {
    -readonly [P in keyof Probe['phases']]: number | null;
  };
  let phase: keyof typeof phases = 'resolve';
  let socket: Socket | null = null;
  let certificate: HostProbe['certificate'] = null;
  let status: number | null = null;
  let redirectedTo: string | null = null;

  async function timed<T>(name: keyof typeof phases, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
    phase = name;
    const begun = performance.now();
    const timeout = AbortSignal.timeout(phaseTimeoutMs);
    const { promise: late, reject } = Promise.withResolvers<never>();
    timeout.addEventListener('abort', () => reject(new Error('ETIMEDOUT')), { once: true });
    const acting = act(timeout);
    acting.catch(() => undefined); // when it was late, nobody else listens
    try {
      return await Promise.race([acting, late]);
    } finally {
      phases[name] = performance.now() - begun;
    }
  }

  try {
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    const { proxy } = via;
    if (proxy) {
      socket = await timed('connect', () => connectThrough(proxy, url.hostname, port, (opened) => (socket = opened)));
    } else {
      const address = await timed('resolve', () => resolve(url.hostname, via.resolver));
      socket = await timed('connect', () =>
        opened(tcpConnect({ host: address, port }), 'connect', (s) => (socket = s)),
      );
    }
    let tlsError: string | null = null;
    if (url.protocol === 'https:') {
      const plain: Socket = socket;
      const secured = await timed('tls', async () => {
        const name = unbracketed(url.hostname);
        const secure = tlsConnect({
          socket: plain,
          rejectUnauthorized: false,
          ...(isIP(name) ? {} : { servername: name }),
        });
        await opened(secure, 'secureConnect', (s) => (socket = s));
        return secure;
      });
      const peer = secured.getPeerCertificate();
      // Node types it as an Error; it is OpenSSL's code as text, or an Error with a code.
      const reason = secured.authorizationError as unknown;
      tlsError = secured.authorized ? null : reason instanceof Error ? codeOf(reason) : String(reason);
      certificate = {
        validFrom: isoOrNull(peer.valid_from),
        validUntil: isoOrNull(peer.valid_to),
        error: tlsError,
      };
      socket = secured;
    }
    const open: Socket = socket;
    const answer = await timed('processing', () => get(url, open));
    status = answer.statusCode ?? null;
    const target = answer.headers.location;
    if (target !== undefined && URL.canParse(target, url.href)) {
      const { host } = new URL(target, url);
      if (host !== url.host) redirectedTo = host;
    }
    await timed('transfer', () => drained(answer));
    if (tlsError !== null) return failed('tls', tlsError);
    if (status !== null && status >= 500) return failed('processing', `HTTP ${status}`);
    return { success: true, failedPhase: null, failure: null, status, phases, redirectedTo, certificate };
  } catch (error) {
    return failed(phase, codeOf(error));
  } finally {
    socket?.destroy();
  }

  function failed(failedPhase: keyof typeof phases, failure: string): HostProbe {
    return { success: false, failedPhase, failure: failure.slice(0, 300), status, phases, redirectedTo, certificate };
  }
}

async function resolve(hostname: string, resolver: string | null): Promise<string> {
  const name = unbracketed(hostname);
  if (isIP(name)) return name;
  // RFC 6761: these never leave the machine, and browsers do not ask a resolver either.
  if (name === 'localhost' || name.endsWith('.localhost')) return '127.0.0.1';
  if (resolver === null) return (await lookup(name)).address;
  const control = new Resolver({ tries: 1 });
  control.setServers([resolver]);
  const [address] = await control.resolve4(name);
  if (address === undefined) throw Object.assign(new Error('no address'), { code: 'ENODATA' });
  return address;
}

/** A tunnel by HTTP CONNECT (RFC 9110, 9.3.6). */
async function connectThrough(
  proxy: URL,
  host: string,
  port: number,
  opening: (socket: Socket) => void,
): Promise<Socket> {
  const socket = await opened(
    tcpConnect({ host: unbracketed(proxy.hostname), port: Number(proxy.port || 80) }),
    'connect',
    opening,
  );
  socket.write(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`);
  const { promise, resolve: answered, reject } = Promise.withResolvers<void>();
  let head = '';
  const read = (chunk: Buffer): void => {
    head += chunk.toString('latin1');
    if (!head.includes('\r\n\r\n')) return;
    socket.off('data', read);
    const status = /^HTTP\/1\.\d (\d{3})/.exec(head)?.[1] ?? 'no status';
    if (status === '200') answered();
    else reject(new Error(`proxy answered ${status}`));
  };
  socket.on('data', read);
  socket.once('error', reject);
  socket.once('close', () => reject(Object.assign(new Error('closed by the proxy'), { code: 'ECONNRESET' })));
  await promise;
  return socket;
}

async function opened(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  opening: (socket: Socket) => void,
): Promise<Socket> {
  opening(socket);
  const { promise, resolve: done, reject } = Promise.withResolvers<void>();
  socket.once(event, done);
  socket.on('error', reject); // also later ones: a socket without a listener would end the process
  socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
  await promise;
  return socket;
}

async function get(url: URL, socket: Socket): Promise<IncomingMessage> {
  const { promise, resolve: answered, reject } = Promise.withResolvers<IncomingMessage>();
  const asking = httpRequest({
    createConnection: () => socket,
    method: 'GET',
    path: url.pathname,
    headers: { host: url.host, connection: 'close', 'user-agent': 'congdan control probe', accept: 'text/html' },
  });
  asking.once('response', answered);
  asking.on('error', reject);
  asking.end();
  return promise;
}

async function drained(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += (chunk as Buffer).length;
    if (bytes > maxBody) return;
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === 'string' ? code : String(message ?? error);
}

function isoOrNull(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function unbracketed(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
