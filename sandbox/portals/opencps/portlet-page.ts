/**
 * The page of a portlet: nearly empty, drawn by the single-page application. `themeDisplay` tells the application where
 * it stands and who is signed in, as the product's host does.
 */
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';
import { portlets, type Portlet } from './addresses.ts';
import type { ClientBundle } from '../kept-bundle.ts';

export function portletPage(
  backend: PortalBackend,
  bundle: ClientBundle,
  portlet: Portlet,
  citizen: CitizenRecord | null,
): string {
  const themeDisplay = {
    portletName: portlet,
    siteName: backend.name,
    provinceName: backend.provinceName,
    signedIn: citizen !== null,
    userName: citizen?.fullName ?? '',
    userEmail: citizen?.email ?? '',
  };
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(portlets[portlet].title)} - ${html(backend.name)}</title>
<link rel="stylesheet" href="${bundle.style}">
<script>var themeDisplay = ${JSON.stringify(themeDisplay).replaceAll('<', '\\u003c')};</script>
<script defer src="${bundle.script}"></script>
${backend.interference.head ?? ''}
</head>
<body>
${backend.interference.body ?? ''}
<div id="app"><div class="content-placeholders"><i></i><i></i><i></i></div></div>
</body>
</html>`;
}
