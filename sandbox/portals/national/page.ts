/**
 * The document that every address of an application answers with: its script, its data, and what an injected fault adds.
 */
import { html } from '../../html.ts';
import type { Interference } from '../portal.ts';
import type { BrowserBundle, Entry } from './browser-bundle.ts';

export interface Page {
  readonly title: string;
  readonly entry: Entry;
  readonly data: object;
}

export function pageOf(bundle: BrowserBundle, interference: Interference): (page: Page) => string {
  return ({ title, entry, data }) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${bundle.style(entry)}">
<script defer src="${bundle.script(entry)}"></script>
${interference.head ?? ''}
</head>
<body>
${interference.body ?? ''}
<noscript>Trình duyệt của bạn cần bật JavaScript để sử dụng Cổng dịch vụ công.</noscript>
<script type="application/json" id="page-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<div id="root"></div>
</body>
</html>`;
}
