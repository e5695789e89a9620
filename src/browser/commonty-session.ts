import { filled } from './fill-words.ts';

/** Seconds before the end at which somebody is warned. */
const warnBefore = 300;

/**
 * `<commonty-session data-left data-address data-warning data-stayed data-over>`: warns five minutes before the session
 * ends, lets its owner stay without leaving the page, and says so when it has ended. Another tab that is used keeps
 * this one signed in too.
 */
class CommontySession extends HTMLElement {
  /** By this browser's clock, whatever that says: only how long it has been counts. */
  #endsAt = 0;
  #timer = 0;
  #stop: AbortController | null = null;
  #tabs: BroadcastChannel | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#stay(form.querySelector('button'));
      },
      { signal },
    );
    // A page that comes back from sleep or from memory looks at once.
    addEventListener('pageshow', () => this.#look(), { signal });
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    this.#tabs = new BroadcastChannel('commonty-session');
    this.#tabs.addEventListener('message', ({ data }) => this.#heard(Number(data)));
    this.#begin(Number(this.dataset['left'] ?? 0));
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
    this.#tabs?.close();
  }

  #begin(seconds: number): void {
    this.#endsAt = Date.now() + seconds * 1_000;
    this.#tabs?.postMessage(this.#endsAt);
    this.#look();
  }

  #heard(endsAt: number): void {
    if (!(endsAt > this.#endsAt)) return;
    this.#endsAt = endsAt;
    this.#look();
  }

  /** Says what is to be said now, and looks again when that changes. */
  #look(): void {
    clearTimeout(this.#timer);
    const left = (this.#endsAt - Date.now()) / 1_000;
    const { warning = '', over = '' } = this.dataset;
    if (left <= 0) return this.#show(over, false);
    if (left > warnBefore) this.#hide();
    else this.#show(filled(warning, { minutes: String(Math.ceil(left / 60)) }), true);
    const next = left > warnBefore ? left - warnBefore : left % 60 || 60;
    this.#timer = setTimeout(() => this.#look(), Math.min(next, 86_400) * 1_000 + 50);
    return undefined;
  }

  async #stay(button: HTMLButtonElement | null): Promise<void> {
    const { address = '', stayed = '', over = '' } = this.dataset;
    if (button !== null) button.disabled = true;
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        credentials: 'same-origin',
      });
      if (!answer.ok) return this.#show(over, false);
      const { secondsLeft } = (await answer.json()) as { secondsLeft: number };
      this.#begin(secondsLeft);
      this.#show(stayed, false);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#look(), 10_000);
    } finally {
      if (button !== null) button.disabled = false;
    }
    return undefined;
  }

  #show(text: string, canStay: boolean): void {
    const box = this.querySelector<HTMLElement>('.session-warning');
    const button = this.querySelector('button');
    if (box !== null) box.hidden = false;
    if (button !== null) button.hidden = !canStay;
    this.#tell(text);
  }

  #hide(): void {
    const box = this.querySelector<HTMLElement>('.session-warning');
    if (box !== null) box.hidden = true;
  }

  #tell(text: string): void {
    const alert = this.querySelector('[role="alert"]');
    if (alert !== null && alert.textContent !== text) alert.textContent = text;
  }
}

customElements.define('commonty-session', CommontySession);
