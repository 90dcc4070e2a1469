/** One page without scripts, pictures or addresses that a browser would ask. */
export function plainPage(language: 'vi' | 'en', title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}td,th{text-align:left;vertical-align:top;padding:.15rem 1rem .15rem 0}td{overflow-wrap:anywhere}</style></head><body>
<h1>${escaped(title)}</h1>${body}</body></html>\n`;
}

/** Whatever a portal wrote stays text. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
