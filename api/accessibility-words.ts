/** The rules of axe-core that pages break most often, in the words of people; another one is told by its name (https://dequeuniversity.com/rules/axe/). */
const words: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'color-contrast': { vi: 'chữ không đủ tương phản với nền', en: 'text with too little contrast' },
  label: { vi: 'ô nhập không có tên', en: 'fields without a name' },
  'select-name': { vi: 'danh sách chọn không có tên', en: 'lists without a name' },
  'button-name': { vi: 'nút không có tên', en: 'buttons without a name' },
  'link-name': { vi: 'liên kết không có tên', en: 'links without a name' },
  'image-alt': { vi: 'ảnh không có lời mô tả', en: 'images without a description' },
  'input-image-alt': { vi: 'nút bằng ảnh không có tên', en: 'picture buttons without a name' },
  'input-button-name': { vi: 'nút của biểu mẫu không có tên', en: 'buttons of a form without a name' },
  'aria-input-field-name': { vi: 'ô nhập tự chế không có tên', en: 'home-made fields without a name' },
  'aria-toggle-field-name': { vi: 'ô chọn tự chế không có tên', en: 'home-made boxes without a name' },
  'aria-required-attr': { vi: 'điều khiển thiếu thuộc tính ARIA', en: 'controls that lack what their role needs' },
  'aria-required-children': { vi: 'danh sách tự chế sai cấu trúc', en: 'home-made lists of a broken structure' },
  'aria-required-parent': { vi: 'mục nằm ngoài danh sách của nó', en: 'items outside of their list' },
  'aria-valid-attr-value': { vi: 'thuộc tính ARIA có giá trị sai', en: 'ARIA attributes with wrong values' },
  'aria-allowed-attr': { vi: 'thuộc tính ARIA không dùng được ở đó', en: 'ARIA attributes where none may be' },
  'aria-hidden-focus': { vi: 'phần bị ẩn vẫn nhận bàn phím', en: 'hidden parts that the keyboard reaches' },
  'frame-title': { vi: 'khung không có tên', en: 'frames without a title' },
  'html-has-lang': { vi: 'trang không nói bằng tiếng nào', en: 'no language told of the page' },
  'html-lang-valid': { vi: 'mã ngôn ngữ của trang sai', en: 'a wrong language told of the page' },
  'document-title': { vi: 'trang không có tiêu đề', en: 'no title of the page' },
  'meta-viewport': { vi: 'trang cấm phóng to', en: 'zooming forbidden' },
  'nested-interactive': { vi: 'nút nằm trong nút', en: 'controls within controls' },
  'scrollable-region-focusable': { vi: 'vùng cuộn không dùng được bàn phím', en: 'scrolling that no keyboard reaches' },
  'target-size': { vi: 'nút quá nhỏ để chạm', en: 'targets too small to touch' },
  list: { vi: 'danh sách sai cấu trúc', en: 'lists of a broken structure' },
  listitem: { vi: 'mục nằm ngoài danh sách', en: 'list items outside of a list' },
  'link-in-text-block': { vi: 'liên kết chỉ khác chữ bằng màu', en: 'links told from text by colour alone' },
  'duplicate-id-aria': { vi: 'hai phần trùng mã', en: 'two parts with one id' },
};

/** What a rule is about. */
export function ruleInWords(rule: string, language: 'vi' | 'en'): string {
  return words[rule]?.[language] ?? rule;
}
