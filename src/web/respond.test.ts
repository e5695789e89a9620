import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { respondWithDownload, respondWithPage, respondWithText } from './respond.ts';

const asking = (headers: Record<string, string> = {}) => new Request('http://localhost/areas', { headers });
const long = 'Fewer children live in poverty. '.repeat(100);

describe('respondWithPage', () => {
  it('sends a whole document which no cache keeps without asking', async () => {
    const response = await respondWithPage(asking(), '<html lang="en"></html>');
    expect(await response.text()).toBe('<!doctype html>\n<html lang="en"></html>');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });
  it('answers 304 to the tag it gave, however the page was compressed', async () => {
    const first = await respondWithPage(asking({ 'Accept-Encoding': 'br' }), long);
    const tag = first.headers.get('ETag') ?? '';
    const again = await respondWithPage(
      asking({ 'If-None-Match': `"other", ${tag}`, 'Accept-Encoding': 'gzip' }),
      long,
    );
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
  it('never answers an error page with 304', async () => {
    const tag = (await respondWithPage(asking(), long)).headers.get('ETag') ?? '';
    const response = await respondWithPage(asking({ 'If-None-Match': tag }), long, { status: 404 });
    expect(response.status).toBe(404);
  });
});

describe('respondWithText', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ] as const)('compresses as asked: %s', async (accepted, encoding, decompress) => {
    const response = respondWithText(asking({ 'Accept-Encoding': accepted }), long, 'text/plain');
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
    expect(decompress(Buffer.from(await response.arrayBuffer())).toString()).toBe(long);
  });
  it('leaves the text as it is where no encoding is accepted', async () => {
    const response = respondWithText(asking(), long, 'text/plain');
    expect(response.headers.get('Content-Encoding')).toBeNull();
    expect(await response.text()).toBe(long);
  });
});

describe('respondWithDownload', () => {
  it('names the file with plain letters', () => {
    const response = respondWithDownload(asking(), 'a', 'text/csv', 'Child poverty "Fife".csv');
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="Child-poverty-Fife-.csv"',
    );
  });
});
