/** What a route is: one file, plain data and one function. The API's description is made from the same declarations. */
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Action, Reach } from './access/policy.ts';
import type { Who } from './access/who.ts';
import type { AppDeps } from './app-deps.ts';
import type { ProblemCode } from './problems.ts';

export interface Asked<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly who: Who;
  /** How far `who` may go with the route's action: what lies outside is answered as if it did not exist. Never empty. */
  readonly reach: Reach;
  readonly deps: AppDeps;
  readonly request: Request;
  readonly response: Response;
}

export interface Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
> {
  /** Without it, the route is read: GET. */
  readonly method?: 'post' | 'delete';
  /** As express writes it: `/api/v1/runs/:runId`. */
  readonly path: string;
  readonly summary: string;
  /** What asking for it is, to the policy (`access/policy.ts`): whoever may not is refused before anything is looked up. */
  readonly action: Action;
  readonly params: P;
  /** Strict: a misspelt parameter is an error, not a filter that does nothing. */
  readonly query: Q;
  /** JSON that is sent; absent: none is read. */
  readonly body?: B;
  readonly answer: { readonly contentType: string; readonly schema?: z.ZodType };
  readonly problems: readonly ProblemCode[];
  /** What it returns is sent as JSON; undefined: it has answered itself. */
  readonly handle: (asked: Asked<z.output<P>, z.output<Q>, z.output<B>>) => Promise<unknown>;
}

/** Gives `handle` the types of the route's own parameters. */
export function route<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType = z.ZodType>(
  declaration: Route<P, Q, B>,
): Route {
  return declaration;
}
