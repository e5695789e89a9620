/** Why a file is not taken, and what to do. */
export const en = {
  empty: 'The file is empty. Choose one with something in it.',
  'too-large':
    'The file is larger than {megabytes} MB, the most that is taken. Split it, or pack a table with gzip (.csv.gz).',
  'name-unprintable':
    'The name of the file is empty or holds characters that cannot be shown. Give it a plain name and choose it again.',
  'name-too-long':
    'The name of the file is longer than {most} characters. Give it a shorter name and choose it again.',
  'name-ending': 'The name of the file ends in “.{ending}”. Files that end in {taken} are taken.',
  'name-ending.none':
    'The name of the file has no ending that says what it is. Files that end in {taken} are taken.',
  'named-otherwise':
    'The name of the file ends in “.{ending}”, but its content is {is}. Check that it is the right file; if it is, rename it to end in {taken}.',
  'other-kind':
    'The content of the file is {is}, whatever its name says. Choose another file, or save it as a table (CSV) or a workbook (.xlsx).',
  'other-kind.unknown':
    'The content of the file is no table and no workbook, whatever its name says. It may be damaged; open it, check it and save it anew.',
  'utf-16': 'The file is text in UTF-16. Save it as UTF-8 (in Excel: CSV UTF-8).',
  'nul-byte':
    'Line {line} of the file holds a NUL character, which no table has. The file is damaged; get it again from where it came.',
  encrypted: 'The file has a password. Save it without one.',
  damaged:
    'The file is damaged: it does not unpack as it should. Save it anew, or get it again from where it came.',
  macros: 'The workbook holds macros, which are programs. Save it as a workbook without macros (.xlsx).',
  embedded: 'The workbook holds another file or a control ({part}). Take it out and save it anew.',
  'archive-within': 'The file holds another packed file ({part}). Unpack it and choose the table in it.',
  'archive-within.gzip': 'The file is packed twice. Unpack it and choose the table in it.',
  bomb: 'The file unpacks to far more than a table does, and was refused as a trap. If it is an honest table, unpack it and split it.',
  virus: 'The scanner found “{name}” in the file. Do not open it; tell whoever looks after your computers.',
  // What content is
  'kind.table': 'a table as text (CSV)',
  'kind.json': 'JSON',
  'kind.workbook': 'a workbook (.xlsx)',
  'is.html': 'a web page, perhaps one that was saved in place of the file',
  'is.xml': 'XML',
  'is.rtf': 'a text document (RTF)',
  'is.script': 'a program',
  'is.xls': 'a workbook of Excel 97–2003 (.xls)',
  'is.zip': 'a ZIP archive',
  'is.other': 'a file of the kind {kind}',
  'list.or': '{list} or {last}',
} as const;
