// Runs in the page, where it counts what `measure-page.ts` describes.
/* global document, getComputedStyle */
export function countInPage(words) {
  const plain = (text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const asked = words.map(plain);
  const onScreen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 2 && height > 2 && getComputedStyle(element).visibility !== 'hidden';
  };
  /** Also inside the open shadow trees of custom elements. */
  const all = (selector, within = document) =>
    [...within.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
    ]);

  const bound = (element) => {
    const labels = [...(element.labels ?? [])];
    const by = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => element.getRootNode().getElementById(id));
    const named = [...labels, ...by].some(
      (label) => label && !element.contains(label) && /\p{L}/u.test(label.textContent),
    );
    return named || Boolean(element.getAttribute('aria-label')?.trim());
  };
  /** What stands in the field while it is empty: its placeholder, or the first line of its list. */
  const inside = (element) => {
    if (element.matches('select')) return element.options[0]?.value === '' ? element.options[0].text : '';
    const own = element.getAttribute('placeholder');
    if (own) return own;
    const drawn = element.closest('.ant-select, .choices, .select2-selection, mat-select, .vung');
    const words = drawn?.querySelector('[class*=placeholder], .trong');
    return words?.textContent ?? '';
  };
  const isField =
    'input:not([type=hidden],[type=file],[type=checkbox],[type=radio],[type=button],[type=submit]), textarea, select, [role=combobox]';
  const fields = { bound: 0, placeholder: 0, beside: 0 };
  const outermostIn = (main) =>
    all(isField, main).filter((element) => onScreen(element) && !element.parentElement?.closest(isField));
  // A page may hold a form that looks something up beside the one that is filled in: this has more fields.
  const forms = [...document.querySelectorAll('form, #eform, .oc-form, mat-stepper')].map(outermostIn);
  const outermost = forms.sort((one, other) => other.length - one.length)[0] ?? outermostIn(document.body);
  for (const element of outermost) {
    const placeholder = plain(inside(element));
    if (bound(element)) fields.bound++;
    else if (asked.some((wording) => placeholder.includes(wording))) fields.placeholder++;
    else fields.beside++;
  }

  /** What tells one icon from another: its drawing, its file, or the class by which its font draws it. */
  const picture = (element) => {
    const icon = [element, ...element.querySelectorAll('*')].find((part) =>
      part.matches('path[d], img[src], i[class]'),
    );
    return icon ? (icon.getAttribute('d') ?? icon.getAttribute('src') ?? icon.className) : '';
  };
  const shows = (element) => `${element.tagName} ${plain(element.textContent)} ${picture(element)}`;
  const clickable = { withRole: [], withoutRole: [] };
  const withRole = 'a[href], button, summary, input, select, textarea, [role]';
  const takesClicks = (element) =>
    element.matches('a, button, [onclick], input[type=submit], input[type=button], [role=button], [role=link]') ||
    (getComputedStyle(element).cursor === 'pointer' &&
      element.parentElement !== null &&
      getComputedStyle(element.parentElement).cursor !== 'pointer' &&
      !element.matches('label, option, select, input, textarea'));
  for (const element of all('body *')) {
    if (!onScreen(element) || !takesClicks(element) || element.parentElement?.closest('a[href], button, [onclick]'))
      continue;
    if (element.matches(withRole)) clickable.withRole.push(shows(element));
    else clickable.withoutRole.push(shows(element));
  }

  const buttons = { named: [], iconOnly: [] };
  for (const element of all(
    'button, [role=button], input[type=submit], input[type=button], a.btn, a.nut, a.v-btn, a.ant-btn',
  )) {
    if (!onScreen(element)) continue;
    // In a box of its own: the button may be the icon itself (`<i class="v-icon" role="button">`).
    const shown = document.createElement('div');
    shown.append(element.cloneNode(true));
    for (const icon of all('i, svg, img, .v-icon, .anticon, .material-icons', shown)) icon.remove();
    const text = `${shown.textContent}${element.value ?? ''}`;
    // The number of a page in a list is no icon.
    if (/[\p{L}\d]/u.test(text)) buttons.named.push(`${shows(element)} ${text}`);
    else buttons.iconOnly.push(shows(element));
  }
  return { fields, clickable, buttons };
}
