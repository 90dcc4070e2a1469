/** Highlights texts, which changes nothing in the document. How the highlight looks is the picture's own style. */
export function coverNodes(
  nodes: readonly Text[],
  { secret, name }: { readonly secret: readonly number[]; readonly name: string },
): void {
  const ranges = secret.flatMap((place) => {
    const node = nodes[place];
    if (!node) return [];
    const range = new Range();
    range.selectNodeContents(node);
    return [range];
  });
  CSS.highlights.set(name, new Highlight(...ranges));
}
