/** The document that every address answers with: settings for the application, its script, what a fault adds. */
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { ClientBundle } from '../kept-bundle.ts';
import type { PortalBackend } from '../portal.ts';
import type { SiteSettings } from './wire.ts';

/** `captcha`: whether this visitor is asked for one. */
export function page(
  { name, provinceName, interference }: PortalBackend,
  bundle: ClientBundle,
  citizen: CitizenRecord | null,
  captcha: boolean,
): string {
  const settings: SiteSettings = { portalName: name, provinceName, citizenName: citizen?.fullName ?? null, captcha };
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<base href="/">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${bundle.style}">
<script type="application/json" id="site-settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<script defer src="${bundle.script}"></script>
${interference.head ?? ''}
</head>
<body class="mat-typography">
${interference.body ?? ''}
<portal-frame></portal-frame>
</body>
</html>`;
}
