import {
  Button,
  FileField,
  type PageContext,
  pathIn,
  SelectField,
  type SpokenText,
} from '../../../web/index.ts';
import type { SavedMapping } from '../mapping.ts';
import { speak } from '../messages/message.ts';
import { sheetLimits } from '../read-tables.ts';
import { sheetsPath } from '../sheet-address.ts';

/** Names, and ids, of the fields of the form that brings a spreadsheet. */
export const bringFields = { file: 'file', mapping: 'mapping' } as const;
export type BringWrong = (typeof bringFields)[keyof typeof bringFields];

/** With or without script, one request; what stands before the file arrives before it. */
export function BringForm(props: {
  context: PageContext;
  code: string;
  mappings: readonly SavedMapping[];
  wrong: { field: BringWrong; message: SpokenText } | null;
  chosen: string | null;
}) {
  const { context, code, mappings, wrong, chosen } = props;
  const { language } = context;
  const errorOf = (field: BringWrong) => (wrong?.field === field ? wrong.message : null);
  const size = `${sheetLimits.bytes / 1024 / 1024} MB`;
  const tooLarge = speak(language, 'bring.tooLarge', { size });
  return (
    <form
      class="form"
      method="post"
      action={pathIn(language, sheetsPath(code))}
      enctype="multipart/form-data"
      novalidate
    >
      {mappings.length > 0 && (
        <SelectField
          id={bringFields.mapping}
          name={bringFields.mapping}
          label={speak(language, 'bring.mapping')}
          hint={speak(language, 'bring.mapping.hint')}
          first={speak(language, 'bring.mapping.new')}
          choices={mappings.map(({ id, name }) => ({ value: id, text: name }))}
          value={chosen ?? ''}
          error={errorOf(bringFields.mapping)}
          language={language}
        />
      )}
      <commonty-file
        data-most={sheetLimits.bytes}
        data-message={tooLarge.text}
        data-language={tooLarge.language}
      >
        <FileField
          id={bringFields.file}
          name={bringFields.file}
          label={speak(language, 'bring.file')}
          hint={speak(language, 'bring.file.hint', {
            size,
            rows: sheetLimits.rows.toLocaleString('en-GB'),
          })}
          accept=".xlsx,.csv,.tsv,.txt"
          error={errorOf(bringFields.file)}
          language={language}
        />
      </commonty-file>
      <div class="ds_button-group form__buttons">
        <Button text={speak(language, 'bring.submit')} language={language} />
      </div>
    </form>
  );
}
