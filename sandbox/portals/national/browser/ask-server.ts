/** A request that the server turned down, in its words. */
export class TurnedDown extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(typeof body['message'] === 'string' ? body['message'] : 'Yêu cầu của bạn thực hiện thất bại.');
    this.status = status;
    this.body = body;
  }
}

/** JSON of the server. Throws `TurnedDown` for every answer that is none, or that has another status than 2xx. */
export async function askServer<Answer>(
  path: string,
  query: Readonly<Record<string, string>> = {},
  sent?: FormData,
): Promise<Answer> {
  const address = `${path}?${new URLSearchParams(query)}`;
  const answer = await fetch(address, {
    headers: { Accept: 'application/json' },
    ...(sent ? { method: 'POST', body: sent } : {}),
  });
  const body = (await answer.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
  if (!answer.ok) throw new TurnedDown(answer.status, body);
  return body as Answer;
}
