/** A document as Playwright's traces keep it: `[name, { attributes }, ...children]` and texts; without its scripts. */
export function documentTree(): unknown {
  let left = 30_000; // nodes
  const attributesOf = (element: Element): Record<string, string> => {
    const attributes: Record<string, string> = {};
    for (const { name, value } of element.attributes)
      if (!name.startsWith('on') && value.length < 20_000) attributes[name] = value;
    if (element instanceof HTMLInputElement && element.type !== 'file') {
      attributes['__playwright_value_'] = element.value;
      if (element.checked) attributes['__playwright_checked_'] = 'true';
    }
    if (element instanceof HTMLTextAreaElement) attributes['__playwright_value_'] = element.value;
    if (element instanceof HTMLOptionElement && element.selected) attributes['__playwright_selected_'] = 'true';
    return attributes;
  };
  const visit = (node: Node): unknown => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || /^(?:SCRIPT|NOSCRIPT|TEMPLATE|IFRAME)$/i.test(node.tagName)) return null;
    if ((left -= 1) < 0) return null;
    const children = [...node.childNodes].map(visit).filter((child) => child !== null);
    const shadow = node.shadowRoot;
    if (shadow) {
      const inside = [...shadow.childNodes].map(visit).filter((child) => child !== null);
      children.unshift(['template', { __playwright_shadow_root_: 'true' }, ...inside]);
    }
    return [node.tagName, attributesOf(node), ...children];
  };
  const root = visit(document.documentElement);
  const head = Array.isArray(root)
    ? (root as unknown[]).find((child) => Array.isArray(child) && child[0] === 'HEAD')
    : null;
  if (Array.isArray(head)) head.splice(2, 0, ['BASE', { href: document.baseURI }]);
  return root;
}
