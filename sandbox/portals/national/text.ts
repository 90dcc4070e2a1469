import type { Request } from 'express';

/** A parameter of the address, trimmed; empty when it is not there. */
export const text = (request: Request, name: string): string => String(request.query[name] ?? '').trim();
