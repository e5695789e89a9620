/** How long after one answer the next is asked for. */
const pause = 1_000;

interface Progress {
  underWay: boolean;
  fraction: number;
  text: string;
}

/**
 * `<commonty-progress data-progress>` around a progress bar, its words and the link to look again: keeps them up to date,
 * and shows the page anew when the work is done.
 */
class CommontyProgress extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    const words = this.querySelector('p');
    words?.setAttribute('role', 'status');
    this.querySelector('a')?.parentElement?.remove();
    this.#later();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #later(): void {
    this.#timer = setTimeout(() => void this.#look(), pause);
  }

  async #look(): Promise<void> {
    const address = this.dataset['progress'];
    if (address === undefined) throw new Error('A commonty-progress needs data-progress.');
    try {
      const response = await fetch(address, { headers: { Accept: 'application/json' } });
      // Signed out, or withdrawn in another tab: the page itself says so.
      if (!response.ok) return location.reload();
      const progress = (await response.json()) as Progress;
      if (!progress.underWay) return location.reload();
      this.#show(progress);
    } catch (problem) {
      // Between two networks; the work goes on without us.
      if (!(problem instanceof TypeError)) throw problem;
    }
    this.#later();
  }

  #show({ fraction, text }: Progress): void {
    const bar = this.querySelector('progress');
    if (bar && fraction > 0) bar.value = fraction;
    const words = this.querySelector('p');
    if (words && words.textContent !== text) words.textContent = text;
  }
}

customElements.define('commonty-progress', CommontyProgress);
