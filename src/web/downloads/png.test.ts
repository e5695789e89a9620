import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pixelsPerUnit, png } from './png.ts';

const drawing = (content: string, width = 200, height = 50) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#ffffff"/>${content}</svg>`;
const text = (words: string, more = '') =>
  drawing(`<text x="5" y="30" font-family="Roboto, sans-serif" font-size="20" ${more}>${words}</text>`);

/** Width, height and unfiltered bytes as the file says (PNG, third edition, W3C 2025: 11.2.1 and 11.2.3). */
function opened(file: Uint8Array) {
  const bytes = Buffer.from(file);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return {
    signature: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    data: inflateSync(Buffer.concat(parts)),
  };
}

describe('a picture', () => {
  it('has two pixels for each unit of the drawing', async () => {
    const { signature, width, height } = opened(await png(text('Fife')));
    expect(signature).toBe('PNG');
    expect([width, height]).toEqual([200 * pixelsPerUnit, 50 * pixelsPerUnit]);
  });

  it('is not blank where there is text, on a machine without any font of its own', async () => {
    const blank = opened(await png(drawing(''))).data;
    const written = opened(await png(text('Fife'))).data;
    expect(written.equals(blank)).toBe(false);
    expect(written.filter((byte) => byte !== 0).length).toBeGreaterThan(
      blank.filter((byte) => byte !== 0).length + 500,
    );
  });

  it('has its own shape for every letter of Gaelic, and none of them is the box of a missing one', async () => {
    const shape = async (letter: string) => Buffer.from(await png(text(letter))).toString('base64');
    // A letter of Linear B, which no chart needs and no text font has.
    const missing = await shape('\u{10000}');
    const letters = [...'aàeèiìoòuùAÀEÈIÌOÒUÙáéó£%–’×'];
    const shapes = await Promise.all(letters.map(shape));
    expect(new Set(shapes).size).toBe(letters.length);
    expect(shapes).not.toContain(missing);
  });

  it('tells bold from regular', async () => {
    const [regular, bold] = await Promise.all([png(text('Fife')), png(text('Fife', 'font-weight="700"'))]);
    expect(Buffer.from(regular).equals(Buffer.from(bold))).toBe(false);
  });

  it('is the same bytes for the same drawing', async () => {
    const [one, other] = await Promise.all([png(text('Moray')), png(text('Moray'))]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('is refused where it would fill the memory', async () => {
    await expect(png(drawing('', 9000, 9000))).rejects.toThrow('9000 by 9000 units is too large');
  });

  it('is refused where the drawing is no XML', async () => {
    await expect(png(drawing('<g>'))).rejects.toThrow(/SVG data parsing failed/);
  });
});
