/**
 * The whole stand-in country in one process: shared data, identity, payment, portals, neutral hosts and, when a fault
 * lies there, a citizen's access network.
 */
import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import { accessNetwork, type AccessProxy } from './access-network/access-network.ts';
import { captivePage } from './access-network/captive-page.ts';
import { addresses, clocksAhead, type Addresses } from './addresses.ts';
import type { Fault, Part } from './faults/fault.ts';
import { identity } from './identity/identity.ts';
import { mutation } from './mutation/mutation.ts';
import { neutral } from './neutral/neutral.ts';
import { gateway, type GatewayOptions } from './payment/gateway.ts';
import { backend, type BackendOptions } from './portals/backend.ts';
import { combineInterference } from './portals/combine-interference.ts';
import { atFormStage } from './portals/form-stage.ts';
import { portalApp } from './portals/portal-app.ts';
import type { PortalEntry } from './portals/portal-entry.ts';
import type { PortalBackend } from './portals/portal.ts';
import { callbackPath } from './portals/sign-in.ts';
import type { Procedure } from './procedures/procedure.ts';
import type { Population } from './shared-data/population.ts';
import { sharedData } from './shared-data/shared-data.ts';
import { openSite, type Site } from './site.ts';

export interface CountryOptions {
  readonly people: Population;
  readonly procedures: readonly Procedure[];
  readonly portals: readonly PortalEntry[];
  readonly faults: readonly Fault[];
  /** Seed by which every portal's words, order and names are changed; without one they stay. */
  readonly mutate?: number | undefined;
}

export interface Country {
  readonly portals: readonly { readonly entry: PortalEntry; readonly site: Site; readonly backend: PortalBackend }[];
  readonly identity: Site;
  readonly payment: Site;
  readonly sharedData: Site;
  readonly neutral: readonly Site[];
  /** Address of the access network's proxy; null while nothing is wrong there. */
  readonly accessProxy: string | null;
  /** Whom its clients must trust and ask for names; null where there is nothing to know. */
  readonly root: Addresses['root'];
  readonly resolvers: Addresses['resolvers'];
  /** Who carries this header is not asked for captchas. */
  readonly captchaBypass: { readonly header: string; readonly value: string };
  stop(): Promise<void>;
}

export async function startCountry({ people, procedures, portals, faults, mutate }: CountryOptions): Promise<Country> {
  const reached = await addresses(faults);
  const dataSite = await reached.open('shared-data', 'csdl-dancu');
  const identitySite = await reached.open('identity', 'sso-dinhdanh');
  const paymentSite = await reached.open('payment', 'pay');
  const neutralSites = await Promise.all(['neutral-a', 'neutral-b'].map((name) => reached.open('neutral', name)));
  const portalSites = await Promise.all(portals.map(({ hostName }) => reached.open('portal', hostName)));
  const formSites = await Promise.all(
    portals.map(async ({ formHostName }) => (formHostName ? reached.open('portal', formHostName) : undefined)),
  );
  const allPortalSites = [...portalSites, ...formSites.filter((site) => site !== undefined)];
  const sites = [dataSite, identitySite, paymentSite, ...neutralSites, ...allPortalSites];
  const secret = () => randomBytes(16).toString('hex');
  const captchaBypass = { header: 'x-kiem-thu', value: secret() };
  const interferences = faults.flatMap(({ portal }) => portal ?? []);

  const plans = portals.map((entry, n) => {
    const site = portalSites[n] as Site;
    const formSite = formSites[n];
    return {
      entry,
      site,
      clientId: `${entry.hostName}-web`,
      clientSecret: secret(),
      formHost: formSite && { site: formSite, clientId: `${entry.formHostName}-web`, clientSecret: secret() },
      tmnCode: `DVC${String(n).padStart(5, '0')}`,
      paySecret: secret(),
    };
  });
  const handlers = (kind: 'identity' | 'sharedData'): RequestHandler[] => faults.flatMap((fault) => fault[kind] ?? []);

  dataSite.answerWith(sharedData(people, handlers('sharedData')));
  const clients = plans
    .flatMap(({ formHost, ...own }) => [own, ...(formHost ? [formHost] : [])])
    .map(({ site, clientId, clientSecret }) => ({
      clientId,
      clientSecret,
      redirectUri: `${site.origin}${callbackPath}`,
      afterSignOutUri: `${site.origin}/`,
    }));
  identitySite.answerWith(identity(identitySite.origin, people, clients, handlers('identity'), clocksAhead(faults)));
  const merchants = plans.map(({ site, tmnCode, paySecret }) => ({
    tmnCode,
    secret: paySecret,
    ipnUrl: `${site.origin}/payment/ipn`,
  }));
  const payment = gateway(
    merchants,
    faults.reduce<GatewayOptions>((all, fault) => ({ ...all, ...fault.payment }), {}),
  );
  paymentSite.answerWith(payment.app);
  for (const site of neutralSites) site.answerWith(neutral);

  const running = await Promise.all(
    plans.map(async ({ entry, site, clientId, clientSecret, formHost, tmnCode, paySecret }) => {
      const watches = faults.flatMap(({ atForm }) =>
        atForm
          ? [
              {
                before: atFormStage(
                  () => standing,
                  async (request) => atForm(request, sites),
                ),
              },
            ]
          : [],
      );
      const mutations = mutate === undefined ? [] : [await mutation(mutate, entry)];
      const options: BackendOptions = {
        id: entry.id,
        name: entry.name,
        provinceName: entry.provinceName,
        origin: site.origin,
        unit: entry.unit,
        procedures,
        interference: combineInterference([...mutations, ...watches, ...interferences]),
        identity: { issuer: identitySite.origin, clientId, clientSecret },
        ...(formHost ? { formHost: { ...formHost, origin: formHost.site.origin } } : {}),
        payment: { gatewayOrigin: paymentSite.origin, tmnCode, secret: paySecret },
        sharedDataOrigin: dataSite.origin,
        captchaBypass,
      };
      const standing: PortalBackend = backend(options);
      const app = await portalApp(entry.draw, standing);
      site.answerWith(app);
      formHost?.site.answerWith(app);
      return { entry, site, backend: standing };
    }),
  );

  const parts: Readonly<Record<Part, readonly Site[]>> = {
    portal: allPortalSites,
    identity: [identitySite],
    payment: [paymentSite],
    'shared-data': [dataSite],
    neutral: neutralSites,
  };
  for (const { unreachable = {} } of faults) {
    for (const [part, how] of Object.entries(unreachable))
      await Promise.all(parts[part as Part].map((site) => site.becomeUnreachable(how)));
  }
  const access = await startAccessNetwork(faults);

  return {
    portals: running,
    identity: identitySite,
    payment: paymentSite,
    sharedData: dataSite,
    neutral: neutralSites,
    accessProxy: access?.proxy.url ?? null,
    root: reached.root,
    resolvers: reached.resolvers,
    captchaBypass,
    stop: async () => {
      payment.stop();
      const closing = [...sites.map((site) => site.close()), access?.proxy.close(), access?.signInSite.close()];
      await Promise.all([...closing, reached.close()]);
    },
  };
}

async function startAccessNetwork(faults: readonly Fault[]): Promise<{ proxy: AccessProxy; signInSite: Site } | null> {
  const networks = faults.flatMap((fault) => fault.accessNetwork ?? []);
  if (networks.length === 0) return null;
  const network = networks.reduce((all, one) => ({ ...all, ...one }));
  const signInSite = await openSite('wifi.localhost');
  signInSite.answerWith(captivePage(signInSite.host, network.captive ?? 302));
  return { proxy: await accessNetwork(network, signInSite.host), signInSite };
}
