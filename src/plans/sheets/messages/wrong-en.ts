/** What is wrong with a row of a spreadsheet, and what to do about it. */
export const wrongWords = {
  'wrong.control': 'It holds characters no text may have ({codes}). Type it again.',
  'wrong.too-long': '“{value}” has {length} characters. {max} fit here.',
  'wrong.no-day': '“{value}” is no date. Write it as 2026-11-21.',
  'wrong.not-whole': '“{value}” is no whole number. Write it as 250.',
  'wrong.out-of-range': '“{value}” is out of range. Write a number from {min} to {max}.',
  'wrong.no-number': '“{value}” is no number. Write it as 12.5.',
  'wrong.no-choice': '“{value}” is none of the choices. Write one of: {choices}.',
  'wrong.no-outcomes':
    '“{value}” is no outcome here. Copy its name from the sheet Outcomes, or from the draft of the plan.',
  'wrong.no-bodies': '“{value}” is no partner here. Write its name as the list of partners has it.',
  'wrong.no-localities':
    '“{value}” is no locality here. Write its name, or leave it empty for the whole area.',
  'wrong.no-measures': '“{value}” is no measure here, or its own row is refused.',
  'wrong.no-actions': '“{value}” is no action here, or its own row is refused. Write its reference.',
  'wrong.required': 'It is empty, and must not be.',
  'wrong.reference-needed':
    'A new action needs a reference, such as W-12. By it, the same row is known again.',
  'wrong.reference-taken': 'Another action of this partnership has the reference “{value}”. Take another.',
  'wrong.twice': 'Row {line} is about the same record. Keep one of the two.',
  'wrong.no-record':
    'There is no such record in this plan. Empty the column Commonty ID where the row is new, or download the workbook again.',
  'wrong.ends-early': 'It ends on {ends}, before it begins on {starts}.',
  'wrong.source': 'Say how that number is known.',
  'wrong.people': 'There is a source here and no number. Write how many people, or take the source out.',
  'wrong.no-member': 'This body is no member of the partnership today.',
  'wrong.not-yet': '{day} is still to come: today is {today}.',
  'wrong.said-stays': 'What was said stays as it is. Put this row back, and add a new row that corrects it.',
  'wrong.outcome-stays':
    'A measure stays with its outcome. Put this back, and add a new row for the other outcome.',
  'wrong.action-stays':
    'A milestone stays with its action. Put this back, and add a new row for the other action.',
  'wrong.measure-stays':
    'A value stays with its measure. Put this back, and add a new row for the other measure.',
  'wrong.of-indicator': 'This measure is read from an indicator, which says this itself. Put it back.',
  'wrong.value-of-indicator':
    'This measure is read from an indicator: its values come with the indicator’s figures.',
  'wrong.why-needed': 'Say why the value is corrected. What stood stays in the history.',
  'wrong.months-needed': 'Say how many months one value covers: 12 for a year.',
  'wrong.target-half': 'A target needs both a value and a day.',
} as const;
