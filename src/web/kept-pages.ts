/** A whole response, as it goes over the wire. */
export interface KeptPage {
  /** Names and values in turn, as node:http takes them. */
  headers: string[];
  etag: string;
  body: Buffer;
  /** Pattern of the route that made it, for the log. */
  route: string;
}

/** What an entry takes besides its body: headers, address, the map's own. Bytes, roughly. */
const overhead = 2_000;

/**
 * Responses of one data version, the most recently asked for, up to a number of bytes. Moving to another version
 * forgets them all: versions only go up, so nobody will ask for the old one again.
 */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>();
  private version: string | null = null;
  private bytes = 0;
  private readonly capacity: number;

  /** `capacity` in bytes; a response larger than a sixteenth of it is not kept, so that no file drives all pages out. */
  constructor(capacity: number) {
    this.capacity = capacity;
  }

  moveTo(version: string): void {
    if (version === this.version) return;
    this.pages.clear();
    this.bytes = 0;
    this.version = version;
  }

  get(version: string, address: string): KeptPage | null {
    if (version !== this.version) return null;
    const page = this.pages.get(address);
    if (page === undefined) return null;
    // Last in the map is the most recently asked for.
    this.pages.delete(address);
    this.pages.set(address, page);
    return page;
  }

  /** Leaves out what was made for a version that nobody asks for any more. */
  keep(version: string, address: string, page: KeptPage): void {
    const size = page.body.length + address.length + overhead;
    if (version !== this.version || size > this.capacity / 16) return;
    this.forget(address);
    this.pages.set(address, page);
    this.bytes += size;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.capacity) return;
      this.forget(oldest);
    }
  }

  private forget(address: string): void {
    const page = this.pages.get(address);
    if (page === undefined) return;
    this.pages.delete(address);
    this.bytes -= page.body.length + address.length + overhead;
  }
}
