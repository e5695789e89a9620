interface Answer {
  options?: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON;
  done?: boolean;
}

/**
 * `<commonty-passkey data-address data-purpose data-next data-failed data-cancelled hidden>` around a button: asks the
 * server for a challenge, the browser's authenticator for an answer, and goes on where the server takes it. Stays
 * hidden where the browser cannot.
 */
class CommontyPasskey extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('PublicKeyCredential' in window)) return;
    if (typeof PublicKeyCredential.parseRequestOptionsFromJSON !== 'function') return;
    this.hidden = false;
    this.#stop = new AbortController();
    button.addEventListener('click', () => void this.#ask(button), { signal: this.#stop.signal });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  async #ask(button: HTMLButtonElement): Promise<void> {
    const { address = '', next = '/', failed = '' } = this.dataset;
    button.disabled = true;
    this.#say('');
    try {
      const { options } = await send(address, {});
      const credential = options && (await this.#credential(options));
      if (!credential) return;
      const name = this.querySelector('input')?.value ?? '';
      const { done } = await send(address, { response: credential.toJSON(), name });
      if (done) location.assign(next);
      else this.#say(failed);
    } catch {
      this.#say(failed);
    } finally {
      button.disabled = false;
    }
  }

  /** Null, and said, where whoever was asked gave none. */
  async #credential(options: NonNullable<Answer['options']>): Promise<PublicKeyCredential | null> {
    try {
      const credential =
        this.dataset['purpose'] === 'create'
          ? await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
            })
          : await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
            });
      return credential instanceof PublicKeyCredential ? credential : null;
    } catch (problem) {
      if (!(problem instanceof DOMException)) throw problem;
      this.#say(this.dataset['cancelled'] ?? '');
      return null;
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }
}

async function send(address: string, body: unknown): Promise<Answer> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
  });
  return answer.ok ? ((await answer.json()) as Answer) : {};
}

customElements.define('commonty-passkey', CommontyPasskey);
