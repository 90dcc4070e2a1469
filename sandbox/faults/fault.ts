/**
 * Something that goes wrong in the stand-in country, in one file. `expected` is what a bench compares a verdict with;
 * nothing that is served mentions it.
 */
import type { Request, RequestHandler } from 'express';
import type { AccessNetwork } from '../access-network/access-network.ts';
import type { CertificateFlaw } from '../certificates/authority.ts';
import type { NameAnswer } from '../name-service/resolver.ts';
import type { GatewayOptions } from '../payment/gateway.ts';
import type { Interference } from '../portals/portal.ts';
import type { Site, Unreachable } from '../site.ts';

export type Stage = 'login' | 'form' | 'payment' | 'tracking';

export type Expected =
  | {
      readonly cause: 'portal' | 'complexity' | 'payment' | 'data-sharing' | 'network' | 'device';
      readonly detail: string;
    }
  | { readonly monitorFault: string }
  /** A decoy: something looks wrong, and stops nobody. */
  | { readonly outcome: 'ok' };

/** The parts of the country that have an address. */
export type Part = 'portal' | 'identity' | 'payment' | 'shared-data' | 'neutral';

export interface Fault {
  /** Slug; equals the file's name. */
  readonly id: string;
  readonly expected: Expected;
  /** What is wrong, in one sentence. */
  readonly says: string;
  /** Stages that can fail through it. */
  readonly touches: readonly Stage[] | 'all';
  /** In which circumstances it is met; none: by everyone. */
  readonly circumstances?: { readonly device?: string; readonly network?: string };
  /** Procedures at which it is met; none: at any that has the stages it touches. */
  readonly procedures?: readonly string[];

  readonly portal?: Interference;
  /** Runs ahead of every route of the identity provider, and of the shared-data service. */
  readonly identity?: RequestHandler;
  readonly sharedData?: RequestHandler;
  readonly payment?: Omit<GatewayOptions, 'ipn'>;
  /** Between the citizen and everything: clients meet it through the access network's proxy. */
  readonly accessNetwork?: AccessNetwork;
  /** Parts that cannot be reached from the start, and in what way. */
  readonly unreachable?: Readonly<Partial<Record<Part, Unreachable>>>;
  /** What is wrong with a part's certificate; the whole country is then reached by https. */
  readonly certificates?: Readonly<Partial<Record<Part, CertificateFlaw>>>;
  /** What the citizen's resolver, and another one, answer to a host name; names are then `<name>.test`, by https. */
  readonly names?: Readonly<Record<'access' | 'control', (hostName: string) => NameAnswer>>;
  /** How much later it is by every clock of the country than by this machine's, ms. */
  readonly clocksAheadMs?: number;
  /** What this machine lacks on which the monitor runs. */
  readonly machine?: 'disk-space' | 'memory';
  /** Something that happens on this machine when a signed-in citizen asks a portal for a procedure's form. */
  readonly atForm?: (request: Request, sites: readonly Site[]) => void | Promise<void>;
}
