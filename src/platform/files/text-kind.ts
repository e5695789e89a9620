import { failed, ok, type Result } from '../../kernel/result.ts';
import type { ContentScan } from './content-scan.ts';
import type { FileRefusal } from './file-refusal.ts';

/** Control characters that text has: tab, line breaks, form feed, what DOS ended files with; NUL is judged apart. */
const textControls = new Set(['\t', '\n', '\r', '\f', '\u001a', '\0']);

function hasControls(text: string): boolean {
  for (const character of text) if (character < ' ' && !textControls.has(character)) return true;
  return false;
}

/**
 * What text is, from a scan of all of it. Null: it is no text. A failure: text of a kind nobody may load, or spoiled.
 */
export function textKind({ head, nulLine }: ContentScan): Result<'table' | 'json' | null, FileRefusal> {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return failed({ code: 'utf-16' });
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  if (hasControls(text)) return ok(null);
  if (nulLine !== null) {
    // Text in UTF-16 without its mark is half of them.
    const shareOfNul = (text.split('\0').length - 1) / text.length;
    return shareOfNul < 0.1 ? failed({ code: 'nul-byte', line: nulLine }) : ok(null);
  }
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start.startsWith('%pdf-')) return ok(null);
  if (/^<(!doctype\s+html|html|head|body|script)\b/.test(start))
    return failed({ code: 'other-kind', is: 'html' });
  if (start.startsWith('<svg')) return failed({ code: 'other-kind', is: 'svg' });
  if (/^<(\?xml|!doctype|\w+[\s>])/.test(start)) return failed({ code: 'other-kind', is: 'xml' });
  if (start.startsWith('{\\rtf')) return failed({ code: 'other-kind', is: 'rtf' });
  if (start.startsWith('#!') || start.startsWith('<?php'))
    return failed({ code: 'other-kind', is: 'script' });
  return ok(/^[[{]/.test(start) ? 'json' : 'table');
}
