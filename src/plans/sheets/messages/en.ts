import { wrongWords } from './wrong-en.ts';

/** Words of spreadsheets that go in and out. */
export const en = {
  ...wrongWords,
  'sheets.title': 'Spreadsheets',
  'sheets.lead':
    'Take a plan home as a workbook, fill it in, and bring it back. Or bring the tracker you have.',
  'sheets.lead.leads': 'Take a plan home as a workbook, with its measures, actions and updates.',
  'sheets.download': 'Download a plan',
  'sheets.download.text':
    'A workbook with measures, their values, actions, milestones and updates. It knows which record each row is, so it can come back.',
  'sheets.plan': 'Plan',
  'sheets.plan.with': 'With everything in it',
  'sheets.plan.with.of': 'Download {plan} with everything in it',
  'sheets.plan.empty': 'Empty, to fill in',
  'sheets.plan.empty.of': 'Download an empty workbook of {plan}',
  'sheets.none.title': 'There is no plan yet',
  'sheets.none.text': 'Once a plan is begun here, it can be downloaded as a workbook.',
  'bring.title': 'Bring a spreadsheet',
  'bring.text':
    'You see what it would change before anything is written. Signed promises are never changed by a spreadsheet.',
  'bring.file': 'Spreadsheet',
  'bring.file.hint': 'A workbook (.xlsx) or a table (.csv), up to {size} and {rows} rows a sheet.',
  'bring.mapping': 'How it is laid out',
  'bring.mapping.hint': 'Commonty’s own workbook is known by itself.',
  'bring.mapping.new': 'Commonty’s own workbook, or a tracker I will explain',
  'bring.submit': 'Look at it',
  'bring.tooLarge': 'This file is larger than {size}. Choose a smaller one, or take out what is not needed.',
  'bring.noFile': 'Choose a spreadsheet.',
  'bring.broken': 'The file did not arrive whole. Choose it again.',
  'bring.endless': 'The file is larger than {size}. Take sheets or rows out that are not needed.',
  'bring.cannot': 'This instance has nowhere to keep files, so nothing can be brought here.',
  'problem.unscanned':
    'The file could not be looked at for viruses just now. Nothing was kept. Try again later.',
  'problem.unreadable': 'The file {told}. Nothing was kept.',
  'problem.too-many-rows':
    'The sheet “{sheet}” has {rows} rows; at most {most} are taken at once. Bring it in parts.',
  'problem.too-large-within':
    'The workbook holds {megabytes} MB once it is unpacked; at most {most} MB are taken. Take out sheets, pictures and rows that are not needed. Nothing was kept.',
  'problem.no-rows': 'There is nothing in the file below a head. Nothing was kept.',
  'problem.old-template':
    'This workbook was made from an older template (version “{version}”; this is version {current}). Download the plan again and copy your rows into it. Nothing was kept.',
  'problem.new-template':
    'This workbook was made from a newer template (version {version}) than this Commonty knows ({current}). Download the plan from here and copy your rows into it. Nothing was kept.',
  'problem.damaged-self':
    'The sheet “Read me” does not say what it should beside “{label}”. Download the plan again and copy your rows into it. Nothing was kept.',
  'problem.other-partnership':
    'This workbook is of another partnership (“{partnership}”). Bring it there. Nothing was kept.',
  'problem.no-plan':
    'This workbook is of a plan that is not here (“{plan}”). Download the plan again. Nothing was kept.',
  'problem.no-mapping': 'That layout is not here any more. Choose another.',
  'problem.gone': 'The content of this spreadsheet is not kept any more. Bring it again.',
  'problem.unmapped': 'Nobody has said yet which column is which.',
  'problem.no-tracker-sheet':
    'The workbook has no sheet “{sheet}”, which this layout reads. It has: {there}. Say again which columns are which.',
  'problem.no-head':
    'Row {line} of the sheet “{sheet}” is empty; this layout has its head there. Say again where it is.',
  'problem.columns-gone':
    'Row {line} of the sheet “{sheet}” has no column {headings}, which this layout reads. Put it back, or say again which columns are which.',
  'problem.not-open': 'This spreadsheet was brought in already, or taken away.',
  'problem.moved':
    'Something changed since you looked, so nothing was written. What you see now is as things are: look again, then press once more.',
  'problem.some-refused':
    'Some rows are wrong. Tick the box to go without them, or mend them and bring the spreadsheet again.',
  'problem.nothing': 'There is nothing to write: every row is as it is here already, or is refused.',

  'imports.title': 'What was brought',
  'imports.none': 'Nothing was brought yet.',
  'imports.file': 'Spreadsheet',
  'imports.when': 'When',
  'imports.by': 'Who',
  'imports.by.gone': 'Somebody who has left',
  'imports.state': 'State',
  'imports.rows': 'Rows',
  'imports.rows.counts': '{made} new, {changed} changed, {refused} left out',
  'imports.rows.open': 'Nothing written yet',
  'state.open': 'To look at',
  'state.brought-in': 'Brought in',
  'state.taken-back': 'Taken back',

  'import.step': 'Spreadsheets',
  'import.title': 'What {file} would change',
  'import.title.done': 'What {file} changed',
  'import.lead.nothing': 'Nothing would change: every row is as it is here already.',
  'import.lead': '{made} new, {changed} changed, {same} as they are. {refused} with something wrong.',
  'import.lead.conflicts':
    '{made} new, {changed} changed, {same} as they are. {refused} with something wrong, {conflicts} changed here meanwhile too.',
  'import.written': 'Nothing is written yet.',
  'import.done': 'Brought in on {day} at {time}.',
  'import.back': 'Taken back on {day} at {time}.',
  'import.back.stay':
    '{count} rows stay, since somebody changed their records, or put something on them, after they were brought in.',
  'import.counts': 'Rows by sheet',
  'import.sheet': 'Sheet',
  'verdict.new': 'New',
  'verdict.changed': 'Changed',
  'verdict.same': 'As it is',
  'verdict.refused': 'Something wrong',
  'verdict.conflict': 'Changed here too',
  'show.title': 'Row by row',
  'show.refused': 'Something wrong',
  'show.conflict': 'Changed here too',
  'show.changed': 'Changed',
  'show.new': 'New',
  'show.conflict.text':
    'Somebody changed these in Commonty since the workbook was downloaded, or since this tracker was last brought. They stay as they are here unless you say otherwise below.',
  'show.refused.text':
    'These rows are not brought in. Mend them in your spreadsheet and bring it again: rows that are in already are known again.',
  'row.where': 'Row',
  'row.place': '{sheet}, {cell}',
  'row.place.row': '{sheet}, row {line}',
  'row.what': 'Record',
  'row.wrong': 'What is wrong',
  'row.change': 'What changes',
  'row.from-to': '{column}: {from} → {to}',
  'row.empty': 'empty',
  'row.shown': 'Rows {from} to {to} of {count}',
  'refused.files': 'rows with something wrong',
  'refused.file.title': 'Rows of {file} with something wrong',
  'notes.title': 'Good to know',
  'note.published-since':
    'The plan was published again since this workbook was downloaded: version {was} then, version {now} now. What changed meanwhile is told row by row.',
  'note.published-first':
    'The plan was published since this workbook was downloaded: version {now}. What changed meanwhile is told row by row.',
  'note.no-sheet': 'There is no sheet “{sheet}”: nothing of it changes.',
  'note.no-column': 'The sheet “{sheet}” has no column “{heading}”: what it would say stays as it is.',
  'note.strange-column': 'The sheet “{sheet}” has a column “{heading}”, which is not read.',
  'note.column-twice': 'The sheet “{sheet}” has the column “{heading}” twice: the first is read.',
  'bring.heading': 'Bring it in',
  'bring.in': 'Bring these in',
  'bring.without':
    'Bring in the {written} rows that are right, and leave out the {refused} with something wrong',
  'bring.overwrite':
    'Write what the spreadsheet says over the {conflicts} records that were changed here too',
  'bring.overwrite.hint': 'What stands here now stays in the history.',
  'bring.cancel': 'Back to the spreadsheets',
  'remap.link': 'Say again which columns are which',
  'words.link': 'Say again what its words mean',
  'columns.title': 'Which column is which?',
  'columns.lead':
    'Commonty guesses from the headings. Put right what is wrong. It is kept by name, so next month’s spreadsheet needs one click.',
  'columns.sheet': 'Sheet',
  'columns.head': 'Row with the headings',
  'columns.head.row': 'Row {line}: {text}',
  'columns.none': 'Not in this tracker',
  'columns.rest': 'What this tracker seems not to have',
  'columns.name': 'Name of this layout',
  'columns.name.hint': 'Such as: Community safety tracker. A layout of the same name is replaced.',
  'columns.of-action': '{field}',
  'columns.of-update': 'Update: {field}',
  'columns.reference.hint':
    'By it, the same row is known again next month. Without one, an action is known again by what it is called.',
  'columns.otherwise': '{field} of new actions, where the tracker does not say',
  'columns.otherwise.hint': 'Actions that are here already keep theirs.',
  'columns.month-first': 'Days stand with the month first: 11/21/2026',
  'columns.month-first.hint': 'Leave it empty for 21/11/2026.',
  'columns.submit': 'Go on',
  'words.title': 'What do these words mean?',
  'words.lead':
    'The tracker says these in its own words. Say what each means here; a row with a word left open is refused, and nothing else.',
  'words.none': 'Every word of this tracker is known.',
  'words.label': '{field}: {word}',
  'words.nothing': 'It says nothing: leave it empty',
  'words.submit': 'Look at what it would change',
  'away.link': 'Throw this spreadsheet away',
  'away.title': 'Throw {file} away?',
  'away.lead': 'It was not brought in, so nothing here changes. Its content is deleted.',
  'away.submit': 'Throw it away',
  'back.link': 'Take back what it brought',
  'back.title': 'Take back what {file} brought?',
  'back.lead':
    'What it made goes again, and what it changed is as it was before. A record that somebody changed since stays as it is, and you are told of it. The history keeps everything.',
  'back.submit': 'Take it back',
  'taken-back.why': 'Taken back with the spreadsheet {file}',
} as const;
