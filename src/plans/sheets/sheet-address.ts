/** Where spreadsheets of a partnership's plans go in and out. */
export const sheetsPath = (code: string) => `/partnerships/${code}/plan/sheets`;

export const importPath = (code: string, id: string) => `${sheetsPath(code)}/${id}`;

export const columnsPath = (code: string, id: string) => `${importPath(code, id)}/columns`;

/** The workbook of one plan; `template`: without rows. */
export const workbookPath = (code: string, planId: string, what: 'plan' | 'template') =>
  `${sheetsPath(code)}/plans/${planId}/${what}.xlsx`;

export const wordsPath = (code: string, id: string) => `${importPath(code, id)}/words`;
