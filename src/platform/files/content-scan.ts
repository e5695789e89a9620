const headBytes = 64 * 1024;

/** The harmless string that scanners of viruses are tested with (eicar.org), in two parts so that none stumbles over this file. */
const testVirus = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`);

/** Looks at content as it passes by, of any length, and keeps no more of it than its beginning. */
export class ContentScan {
  bytes = 0;
  hasTestVirus = false;
  /** 1-based line of the first NUL byte; null: none. */
  nulLine: number | null = null;
  #head: Buffer[] = [];
  #lines = 1;
  #tail: Buffer = Buffer.alloc(0);

  /** At most the first 64 KiB. */
  get head(): Buffer {
    return Buffer.concat(this.#head).subarray(0, headBytes);
  }

  add(given: Uint8Array): void {
    const part = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    if (this.bytes < headBytes) this.#head.push(Buffer.from(part.subarray(0, headBytes)));
    this.bytes += part.length;
    // It may lie across two parts.
    const seam = Buffer.concat([this.#tail, part.subarray(0, testVirus.length)]);
    this.hasTestVirus ||= seam.includes(testVirus) || part.includes(testVirus);
    this.#tail = Buffer.concat([this.#tail, part.subarray(-testVirus.length)]).subarray(-testVirus.length);
    if (this.nulLine === null) this.#seekNul(part);
  }

  #seekNul(part: Buffer): void {
    const nul = part.indexOf(0);
    const end = nul < 0 ? part.length : nul;
    for (let at = part.indexOf(10); at >= 0 && at < end; at = part.indexOf(10, at + 1)) this.#lines += 1;
    if (nul >= 0) this.nulLine = this.#lines;
  }
}

/** A scan of everything that comes. */
export async function scanAll(content: AsyncIterable<Uint8Array>): Promise<ContentScan> {
  const scan = new ContentScan();
  for await (const part of content) scan.add(part);
  return scan;
}
