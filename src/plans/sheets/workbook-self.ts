import { failed, ok, type Result } from '../../kernel/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import { formatDay, type FormCell } from '../../web/index.ts';
import { plainName } from './names.ts';
import { planSheets } from './plan-sheets.ts';
import { textOfCell } from './read-cell.ts';
import type { FileTable } from './read-tables.ts';

/** Raised whenever a sheet or a column comes to mean something else. */
export const templateVersion = 1;

export const readMe = 'Read me';
const labels = {
  ...{ partnership: 'Partnership', code: 'Partnership code', plan: 'Plan', planId: 'Plan ID' },
  ...{ version: 'Template version', copy: 'Copy', day: 'Downloaded', inForce: 'Version in force' },
} as const;

/** What a workbook of Commonty says of itself. */
export interface WorkbookSelf {
  code: string;
  planId: string;
  copy: string;
  partnership: string;
  plan: string;
  /** ISO day. */
  day: string;
  /** Number of the plan's version in force; null where none was published. */
  inForce: number | null;
}

/** The sheet a workbook begins with: of what it is, and how to use it. */
export function readMeRows(self: WorkbookSelf): FormCell[][] {
  return [
    ['Commonty plan sheets', `${self.plan}, ${self.partnership}`],
    [labels.partnership, self.partnership],
    [labels.code, self.code],
    [labels.plan, self.plan],
    [labels.planId, self.planId],
    [labels.inForce, self.inForce === null ? 'None published yet' : self.inForce],
    [labels.day, formatDay(self.day)],
    [labels.version, templateVersion],
    [labels.copy, self.copy],
    [],
    [
      'How to use it',
      'Change what is wrong and add rows below the last. Leave the last two columns as they are: they tell Commonty which record a row is, and whether somebody else changed it since.',
    ],
    [
      '',
      'Then bring the workbook back on the page you downloaded it from. You see what it would change before anything is written.',
    ],
    [
      '',
      'A row you delete here is not deleted in Commonty. A column you delete leaves what it would say as it is.',
    ],
    ['', 'Days may be written 2026-11-21 or 21/11/2026.'],
    ['', `Keep this sheet, “${readMe}”: it says which plan the workbook is of.`],
    ...planSheets.flatMap((kind) => [
      [],
      [kind.name, kind.about],
      ...kind.columns.map(({ heading, about, required }) => [
        heading,
        required ? `${about} Required.` : about,
      ]),
    ]),
  ];
}

export type SelfProblem =
  | { problem: 'no-self' }
  | { problem: 'old-template'; version: string }
  | { problem: 'new-template'; version: string }
  | { problem: 'damaged-self'; label: string };

/** What a workbook says of itself; `no-self` where it is none of Commonty's. */
export function readSelf(tables: readonly FileTable[]): Result<WorkbookSelf, SelfProblem> {
  const table = tables.find(({ name }) => plainName(name) === plainName(readMe));
  const said = new Map(
    (table?.rows ?? []).map(({ cells }) => [
      plainName(textOfCell(cells[0] ?? null)),
      textOfCell(cells[1] ?? null).trim(),
    ]),
  );
  const of = (label: string) => said.get(plainName(label)) ?? '';
  if (!said.has(plainName(labels.version)) && !said.has(plainName(labels.planId)))
    return failed({ problem: 'no-self' });
  const version = of(labels.version);
  if (version !== String(templateVersion))
    return failed({
      problem: Number(version) > templateVersion ? 'new-template' : 'old-template',
      version: version.slice(0, 40),
    });
  for (const label of [labels.planId, labels.copy]) {
    if (!isUuid(of(label).toLowerCase())) return failed({ problem: 'damaged-self', label });
  }
  return ok({
    ...{
      code: of(labels.code),
      planId: of(labels.planId).toLowerCase(),
      copy: of(labels.copy).toLowerCase(),
    },
    ...{ partnership: of(labels.partnership), plan: of(labels.plan), day: of(labels.day) },
    inForce: /^\d+$/.test(of(labels.inForce)) ? Number(of(labels.inForce)) : null,
  });
}
