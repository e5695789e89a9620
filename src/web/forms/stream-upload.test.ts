import { describe, expect, it } from 'vitest';
import { streamUpload } from './stream-upload.ts';

const boundary = 'x-boundary';
const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };

function field(name: string, value: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}
function file(name: string, fileName: string, content: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n`;
}
const end = `--${boundary}--\r\n`;

function request(...parts: string[]): Request {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  return new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString();
}

const read = (sent: Request, most = 1_000_000) =>
  streamUpload(sent, { fileField: 'file', most }, async ({ fields, file }) => ({
    fields: Object.fromEntries(fields),
    name: file?.name ?? null,
    text: file ? await textOf(file.content) : null,
  }));

describe('a form with a file', () => {
  it('gives the fields before the file, and the file as it comes', async () => {
    const sent = request(
      field('mapping', 'poverty'),
      file('file', 'à/b.csv', 'area,val'.repeat(10_000)),
      end,
    );
    expect(await read(sent)).toEqual({
      ok: true,
      value: { fields: { mapping: 'poverty' }, name: 'à/b.csv', text: 'area,val'.repeat(10_000) },
    });
  });

  it('gives none where none was chosen, and takes no file of another field', async () => {
    const none = { ok: true, value: { fields: {}, name: null, text: null } };
    expect(await read(request(file('file', '', ''), end))).toEqual(none);
    expect(await read(request(file('other', 'a.csv', 'x'), end))).toEqual(none);
    expect(await read(request(end))).toEqual(none);
  });

  it('is read to its end where the file is left in the middle', async () => {
    const sent = request(file('file', 'a.csv', 'x'.repeat(500_000)), end);
    const taken = await streamUpload(sent, { fileField: 'file', most: 1_000_000 }, async ({ file }) => {
      for await (const part of file?.content ?? []) return part.length > 0;
      return false;
    });
    expect(taken).toEqual({ ok: true, value: true });
  });

  it('that does not end is refused also after whoever reads the file has left it, and ends nothing else', async () => {
    const sent = request(
      file('file', 'a.csv', 'x'.repeat(100_000)).slice(0, -2),
      ...Array.from({ length: 50 }, () => 'x'.repeat(100_000)),
    );
    const taken = await streamUpload(sent, { fileField: 'file', most: 1_000_000 }, async ({ file }) => {
      for await (const part of file?.content ?? []) return part.length > 0;
      return false;
    });
    expect(taken).toEqual({ ok: false, problem: 'endless' });
  });

  it('that ends in the middle, is none, or does not end, is refused, and whoever reads the file is told', async () => {
    let told: unknown = null;
    const cut = request(file('file', 'a.csv', 'x'.repeat(1000)).slice(0, -100));
    const cutOff = await streamUpload(cut, { fileField: 'file', most: 10_000 }, async ({ file }) => {
      await textOf(file?.content ?? (async function* () {})()).catch((problem) => (told = problem));
    });
    expect(cutOff).toEqual({ ok: false, problem: 'broken' });
    expect(told).toBeInstanceOf(Error);
    expect(await read(request(file('file', 'a.csv', 'x'.repeat(2000)), end), 1000)).toEqual({
      ok: false,
      problem: 'endless',
    });
    const announced = request(file('file', 'a.csv', 'x'), end);
    announced.headers.set('Content-Length', '5000000');
    expect(await read(announced)).toEqual({ ok: false, problem: 'endless' });
    const plain = new Request('http://localhost/', { method: 'POST', body: 'a=b' });
    expect(await read(plain)).toEqual({ ok: false, problem: 'no-form' });
  });

  it('hands on what whoever reads it throws', async () => {
    const sent = request(file('file', 'a.csv', 'x'.repeat(1000)), end);
    await expect(
      streamUpload(sent, { fileField: 'file', most: 10_000 }, async () => {
        throw new Error('the disk is full');
      }),
    ).rejects.toThrow('the disk is full');
  });
});
