/** Changes what an application answers as JSON on its way out. */
import type { Request, RequestHandler } from 'express';

/** `rewrite` gets the parsed answer, whatever its status. Other answers pass untouched. */
export function rewriteJson(rewrite: (answer: unknown, request: Request) => unknown): RequestHandler {
  return (request, response, next) => {
    const end = response.end.bind(response) as (...given: unknown[]) => typeof response;
    response.end = ((...given: unknown[]) => {
      const [chunk] = given;
      const isJson = String(response.getHeader('content-type') ?? '').includes('json');
      if (!isJson || response.headersSent || !(typeof chunk === 'string' || chunk instanceof Uint8Array))
        return end(...given);
      const text = Buffer.from(chunk as string).toString('utf8');
      const changed = Buffer.from(JSON.stringify(rewrite(JSON.parse(text), request)));
      response.setHeader('content-length', changed.length);
      return end(changed);
    }) as typeof response.end;
    next();
  };
}
