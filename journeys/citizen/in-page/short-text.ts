/**
 * The element's text content, trimmed; null where it is longer than `longest`. A block that holds half of the page is known to be no
 * heading after a hundred characters, and not after all of them have been put together.
 */
export function shortText(element: Element, longest: number): string | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode()) {
    text = (text + (texts.currentNode as Text).data).trimStart();
    if (text.trimEnd().length > longest) return null;
  }
  return text.trimEnd();
}
