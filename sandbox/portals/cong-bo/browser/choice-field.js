/**
 * `<cb-select>`: a list in the manner of Angular Material's select: a box that opens a listbox, by pointer or by keys,
 * both in the element's own open shadow tree.
 */
const style = `
:host { display: block; position: relative; font: inherit }
:host([label]) { margin-top: 9px }
.ten { position: absolute; left: 10px; top: -9px; padding: 0 4px; background: #fff; font-size: 13px; color: #4a5568; z-index: 1 }
.vung { display: flex; justify-content: space-between; padding: 12px; border: 1px solid #8a94a6; border-radius: 4px; background: #fff; cursor: pointer }
.vung:focus { outline: 0; border-color: #0b5cad; box-shadow: 0 0 0 1px #0b5cad }
:host([error]) .vung { border-color: #c62828 }
.trong { color: #6b7688 }
.bang { position: absolute; left: 0; right: 0; top: 100%; z-index: 20; max-height: 260px; overflow: auto; background: #fff; border-radius: 4px; box-shadow: 0 6px 20px #0005 }
.bang div { padding: 11px 14px; cursor: pointer }
.bang div:hover, .bang .tro { background: #e3eefb }
.bang [aria-selected=true] { color: #0b5cad; font-weight: 600 }
[hidden] { display: none }`;

class ChoiceField extends window.HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = `<style>${style}</style><span class="ten" id="ten"></span>
<div class="vung" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false"><span class="chu"></span><span aria-hidden="true">▾</span></div>
<div class="bang" role="listbox" hidden></div>`;
    this.box = root.querySelector('.vung');
    this.sheet = root.querySelector('.bang');
    const words = root.querySelector('.ten');
    if (this.hasAttribute('label')) {
      words.textContent = this.getAttribute('label');
      this.box.setAttribute('aria-labelledby', 'ten');
    } else words.remove();
    for (const option of JSON.parse(this.getAttribute('options'))) {
      const line = document.createElement('div');
      line.role = 'option';
      line.textContent = option;
      line.addEventListener('click', () => this.choose(option));
      this.sheet.append(line);
    }
    this.choose(this.getAttribute('value') ?? '');
    this.box.addEventListener('click', () => this.open(this.sheet.hidden));
    this.box.addEventListener('keydown', (event) => this.press(event));
    this.addEventListener('focusout', () => setTimeout(() => this.matches(':focus-within') || this.open(false), 150));
  }

  open(wanted) {
    this.sheet.hidden = !wanted;
    this.box.setAttribute('aria-expanded', String(wanted));
  }

  choose(value) {
    this.#internals.setFormValue(value);
    const shown = this.shadowRoot.querySelector('.chu');
    shown.textContent = value || this.getAttribute('placeholder') || '-- Chọn --';
    shown.classList.toggle('trong', !value);
    for (const line of this.sheet.children) line.setAttribute('aria-selected', String(line.textContent === value));
    this.open(false);
  }

  press(event) {
    const lines = [...this.sheet.children];
    const at = lines.findIndex((line) => line.classList.contains('tro'));
    if (event.key === 'Escape') this.open(false);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (this.sheet.hidden) this.open(true);
      else if (at >= 0) this.choose(lines[at].textContent);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.open(true);
      const next = Math.max(0, Math.min(lines.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)));
      lines[at]?.classList.remove('tro');
      lines[next].classList.add('tro');
      lines[next].scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  }
}

window.customElements.define('cb-select', ChoiceField);
