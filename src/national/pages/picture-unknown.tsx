import { type Language, Notice } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { Picture } from '../picture.ts';
import { viewComparator } from '../view-sentence.ts';

/** What the picture cannot tell, counted over its measures. */
export function PictureUnknown({ picture, language }: { picture: Picture; language: Language }) {
  const { indicators, rows } = picture;
  const total = indicators.length;
  const count = (test: (key: string) => boolean) => indicators.filter(({ key }) => test(key)).length;
  const judged = (key: string) => rows.flatMap((row) => row.judgements.get(key) ?? []);
  const pace = count((key) => judged(key).every((one) => one.pace.verdict === 'too-few-points'));
  const position = count((key) => judged(key).every((one) => one.position.verdict === 'not-comparable'));
  const data = count((key) => judged(key).filter((one) => one.latest !== null).length < rows.length);
  return (
    <div class="picture__unknown">
      <Notice title={words(language, 'picture.unknown.title')} level={2}>
        {pace > 0 && <p>{words(language, 'picture.unknown.pace', { measures: pace, total })}</p>}
        {position > 0 && (
          <p>
            {words(language, 'picture.unknown.position', {
              measures: position,
              total,
              country: viewComparator(picture, language),
            })}
          </p>
        )}
        {data > 0 && <p>{words(language, 'picture.unknown.data', { measures: data, total })}</p>}
        {pace + position + data === 0 && <p>{words(language, 'picture.unknown.nothing')}</p>}
      </Notice>
    </div>
  );
}
