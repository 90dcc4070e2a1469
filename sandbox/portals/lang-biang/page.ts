/** The document that every address answers with: the site's settings, its script, what a fault adds. */
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { ClientBundle } from '../kept-bundle.ts';
import type { PortalBackend } from '../portal.ts';

/** `captcha`: whether this visitor is asked for one. */
export function page(
  { name, provinceName, interference }: PortalBackend,
  bundle: ClientBundle,
  citizen: CitizenRecord | null,
  captcha: boolean,
): string {
  const site = { portalName: name, provinceName, citizenName: citizen?.fullName ?? null, captcha };
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${bundle.style}">
<script>window.__SITE__ = ${JSON.stringify(site).replaceAll('<', '\\u003c')};</script>
<script defer src="${bundle.script}"></script>
${interference.head ?? ''}
</head>
<body>
${interference.body ?? ''}
<noscript>Vui lòng bật JavaScript để sử dụng Cổng dịch vụ công.</noscript>
<div id="app"></div>
</body>
</html>`;
}
