import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const sheets = '/partnerships/D12000001/plan/sheets';

/** Spreadsheets: the person brings a tracker that names them in its content and in its name. */
export function sheetForms(writing: Writing, bring: (path: string, file: File) => Promise<void>): Seeds {
  const here = async () => `${sheets}/${await newestOf(writing, 'sheet_import')}`;
  return {
    'POST /partnerships/:code/plan/sheets': () =>
      bring(
        sheets,
        new File(
          [`Action,Lead\n${writing.sentinel('POST …/plan/sheets content', 'gone')},Somebody\n`],
          `${writing.sentinel('POST …/plan/sheets name', 'gone')}.csv`,
        ),
      ),
    'POST /partnerships/:code/plan/sheets/:import':
      'A button: what it writes is tried with the forms of actions.',
    'POST /partnerships/:code/plan/sheets/:import/columns': async () => {
      const path = `${await here()}/columns`;
      return writing.write('…/sheets/:import/columns', path, {
        ...{
          'c-name': '0',
          'c-lead': '1',
          'd-outcome': '',
          'd-lead': '',
          'd-state': '',
          'd-update-progress': '',
        },
      });
    },
    'POST /partnerships/:code/plan/sheets/:import/words': 'Choices from lists: nothing is typed.',
    'POST /partnerships/:code/plan/sheets/:import/take-back': 'A button: nothing is typed.',
    'POST /partnerships/:code/plan/sheets/:import/throw-away': async () => {
      await bring(sheets, new File(['Action,Lead\nWalks,Somebody\n'], 'thrown-away.csv'));
      await writing.press(`${await here()}/throw-away`);
    },
  };
}
