/** The texts of a page, those in open shadow trees too, in the order in which they are read. */
export function textNodes(): readonly Text[] {
  const found: Text[] = [];
  const visit = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null && found.length < 5_000; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      const isRead = !/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '');
      if (node instanceof Text && isRead && node.data.trim().length > 2) found.push(node);
    }
  };
  visit(document);
  return found;
}
