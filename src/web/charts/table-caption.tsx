import { splitUnit } from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { Spoken, textOf, type Words } from '../messages/spoken.tsx';

/** What the table beside a chart shows, and in what unit where that is too long to stand in every cell. */
export function TableCaption(props: { title: Words; unit: Words; language: Language }) {
  const { title, unit, language } = props;
  return (
    <>
      <Spoken message={title} language={language} />
      {splitUnit(textOf(unit)).rest !== '' && (
        <>
          {' '}
          (<Spoken message={unit} language={language} />)
        </>
      )}
    </>
  );
}
