/**
 * `<cb-text-field>`: a text field in the manner of Angular Material. Words and box live in the element's own open shadow
 * tree; the element itself takes part in its form.
 */
const style = `
:host { display: block; font: inherit }
.vung { position: relative; border: 1px solid #8a94a6; border-radius: 4px; background: #fff }
.vung:focus-within { border-color: #0b5cad; box-shadow: 0 0 0 1px #0b5cad }
:host([error]) .vung { border-color: #c62828 }
input { width: 100%; box-sizing: border-box; border: 0; outline: 0; background: none; font: inherit; padding: 12px }
label { position: absolute; left: 10px; top: -9px; padding: 0 4px; background: #fff; font-size: 13px; color: #4a5568 }
:host([label]) { margin-top: 9px }`;

let made = 0;

class TextField extends window.HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = `<style>${style}</style><div class="vung"><input autocomplete="off"></div>`;
    const input = root.querySelector('input');
    for (const name of ['placeholder', 'maxlength', 'inputmode']) {
      if (this.hasAttribute(name)) input.setAttribute(name, this.getAttribute(name));
    }
    if (this.hasAttribute('label')) {
      const label = document.createElement('label');
      label.textContent = this.getAttribute('label');
      input.id = label.htmlFor = `mdc-${(made += 1)}`;
      input.before(label);
    }
    input.value = this.getAttribute('value') ?? '';
    this.#internals.setFormValue(input.value);
    input.addEventListener('input', () => this.#internals.setFormValue(input.value));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#internals.form?.requestSubmit();
    });
  }
}

window.customElements.define('cb-text-field', TextField);
