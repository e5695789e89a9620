/** What to do about a cell that should hold a number: how numbers are written, or where words are explained. */
export function numberAdvice(text: string): string {
  if (/\d/.test(text)) {
    return 'is no number as Commonty reads them: write 1234.5, without %, currency signs, spaces or marks between thousands';
  }
  return 'is no number, and no word the mapping explains: say under words whether it means suppressed, missing or notApplicable';
}

/** What to do about a period that cannot be read. `point`: the file's periods are days. */
export function periodAdvice(text: string, point: boolean): string {
  if (text.trim() === '') return 'names no period: the cell is empty';
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim());
  const written = day ? `; the day first, it would be ${day[3]}-${two(day[2])}-${two(day[1])}` : '';
  if (point) return `is no day: days are written 2022-06-30${written}`;
  if (day || /^\d{4}-\d\d-\d\d$/.test(text.trim())) {
    return `is a day: say "periodKind": "point" in the mapping and write days as 2022-06-30${written}`;
  }
  return 'is no period Commonty can read: 2020, 2020/21, 2018-2020, 2018/19-2020/21 and 2020-Q1 are; single months are not kept';
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
