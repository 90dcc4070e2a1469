// For Chromium before 86: the lists inside Form.io (Choices.js) cannot do without replaceChildren.
if (!window.Element.prototype.replaceChildren) {
  window.Element.prototype.replaceChildren = function (...nodes) {
    this.textContent = '';
    this.append(...nodes);
  };
}
