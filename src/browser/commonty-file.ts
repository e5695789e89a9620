/**
 * `<commonty-file data-most data-message>` around the question of a file: says at once that a file is too large, since
 * nobody should send all of it before they hear so. Without script the answer of the server says the same.
 */
class CommontyFile extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) throw new Error('A commonty-file needs the field of a file.');
    input.addEventListener('change', () => this.#look(input));
    input.form?.addEventListener('submit', (event) => {
      if (this.#look(input)) return;
      event.preventDefault();
      input.focus();
    });
  }

  /** Whether it may be sent. */
  #look(input: HTMLInputElement): boolean {
    const most = Number(this.dataset['most']);
    const fits = [...(input.files ?? [])].every(({ size }) => size <= most);
    const shown = this.querySelector<HTMLElement>('[data-too-large]');
    if (fits) {
      shown?.remove();
      if (shown) input.removeAttribute('aria-invalid');
      return true;
    }
    if (!shown) input.before(this.#message());
    input.setAttribute('aria-invalid', 'true');
    return false;
  }

  #message(): HTMLElement {
    const message = document.createElement('p');
    message.className = 'ds_question__error-message';
    message.dataset['tooLarge'] = '';
    message.setAttribute('role', 'alert');
    message.lang = this.dataset['language'] ?? '';
    message.textContent = this.dataset['message'] ?? '';
    return message;
  }
}

customElements.define('commonty-file', CommontyFile);
