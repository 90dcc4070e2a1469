/** The long lists, narrowed by what was typed: communes of a province, agencies of a procedure, answers of a question. */
import { Router } from 'express';
import { agencies } from '../cong-bo/agencies.ts';
import { paths } from './addresses.ts';
import { queried, type PortalAtWork } from './portal-at-work.ts';

const atMost = 20;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** `GET /danh-muc/<list>?tu=<typed>` → `[{ value, text }]`, at most 20. */
export function listRoutes({ backend }: PortalAtWork): Router {
  const router = Router();
  router.get(paths.list, async (request, response) => {
    const procedure = backend.procedures.find(({ code }) => code === queried(request, 'ma'));
    const lists: Readonly<Record<string, () => Promise<readonly string[]>>> = {
      'xa-phuong': () => backend.communes(queried(request, 'tinh')),
      'co-quan': async () =>
        procedure ? agencies(procedure, backend.provinceName, await backend.communes(backend.provinceName)) : [],
      'lua-chon': async () =>
        procedure?.sections
          .find(({ id }) => id === queried(request, 'muc'))
          ?.fields.find(({ id }) => id === queried(request, 'truong'))?.options ?? [],
    };
    const all = (await lists[request.params.list]?.()) ?? [];
    const found = all.filter((one) => plain(one).includes(plain(queried(request, 'tu'))));
    response.json(found.slice(0, atMost).map((text) => ({ value: text, text })));
  });
  return router;
}
