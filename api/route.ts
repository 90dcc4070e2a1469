/** What a route is: one file, plain data and one function. The API's description is made from the same declarations. */
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { AppDeps } from './app-deps.ts';
import type { ProblemCode } from './problems.ts';

export interface Asked<P, Q> {
  readonly params: P;
  readonly query: Q;
  readonly deps: AppDeps;
  readonly request: Request;
  readonly response: Response;
}

export interface Route<P extends z.ZodObject = z.ZodObject, Q extends z.ZodObject = z.ZodObject> {
  /** Without it, the route is read: GET. */
  readonly method?: 'post';
  /** As express writes it: `/api/v1/runs/:runId`. */
  readonly path: string;
  readonly summary: string;
  readonly params: P;
  /** Strict: a misspelt parameter is an error, not a filter that does nothing. */
  readonly query: Q;
  readonly answer: { readonly contentType: string; readonly schema?: z.ZodType };
  readonly problems: readonly ProblemCode[];
  /** What it returns is sent as JSON; undefined: it has answered itself. */
  readonly handle: (asked: Asked<z.output<P>, z.output<Q>>) => Promise<unknown>;
}

/** Gives `handle` the types of the route's own parameters. */
export function route<P extends z.ZodObject, Q extends z.ZodObject>(declaration: Route<P, Q>): Route {
  return declaration;
}
