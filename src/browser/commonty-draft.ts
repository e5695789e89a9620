/** How long nobody types before what was typed is kept. */
const pause = 1_500;

/** Browsers send at most 64 KiB for a page that is gone; a longer draft has to hurry. */
const mostWhenLeaving = 60_000;

/**
 * `<commonty-draft data-address data-saving data-ended data-failed>` around a form: keeps what is typed on the server, a moment
 * after it was typed and when the page is left, and says so. Passwords and files stay where they are.
 */
class CommontyDraft extends HTMLElement {
  #timer = 0;
  /** Typed since the last time it was kept. */
  #unkept = false;
  /** The form is on its way: what would be kept now would come back as a draft of something done. */
  #sent = false;
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form[method="post"]');
    if (!(form instanceof HTMLFormElement)) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    form.addEventListener(
      'input',
      () => {
        this.#unkept = true;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#keep(form, false), pause);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      () => {
        this.#sent = true;
        clearTimeout(this.#timer);
      },
      { signal },
    );
    // The last thing a phone lets a page do.
    addEventListener('pagehide', () => void this.#keep(form, true), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && void this.#keep(form, true),
      { signal },
    );
    // Back from the page that answered: the form can be typed into again.
    addEventListener('pageshow', () => (this.#sent = false), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
  }

  async #keep(form: HTMLFormElement, leaving: boolean): Promise<void> {
    clearTimeout(this.#timer);
    const { address, saving = '', ended = '', failed = '' } = this.dataset;
    if (!this.#unkept || this.#sent || address === undefined) return;
    this.#unkept = false;
    const draft = draftOf(form).toString();
    if (!leaving) this.#say(saving);
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: draft,
        credentials: 'same-origin',
        keepalive: leaving && draft.length < mostWhenLeaving,
      });
      const told = answer.headers.get('Content-Type')?.startsWith('application/json')
        ? ((await answer.json()) as { text?: string })
        : {};
      if (!answer.ok) this.#unkept = true;
      this.#say(told.text ?? (answer.status === 401 ? ended : failed));
    } catch {
      this.#unkept = true;
      this.#say(failed);
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }
}

function draftOf(form: HTMLFormElement): URLSearchParams {
  const kept = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const secret = field instanceof HTMLInputElement && field.type === 'password';
    if (typeof value === 'string' && !secret) kept.append(name, value);
  }
  return kept;
}

customElements.define('commonty-draft', CommontyDraft);
