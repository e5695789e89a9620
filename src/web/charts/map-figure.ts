import { formatFigure, spokenStatus } from '../components/format-number.ts';
import type { Spoken } from '../messages/message.ts';
import type { AreaMapProps, MapArea } from './area-map.tsx';

/** The figure of one area on a map, with the language it is said in. */
export function mapFigure(
  { figure }: Pick<MapArea, 'figure'>,
  { unit, decimals, language = 'en', unitLanguage = language }: Omit<AreaMapProps, 'areas'>,
): Spoken {
  if (figure.status !== 'value') return spokenStatus(figure, language);
  return { text: formatFigure(figure, { unit, decimals }, unitLanguage), language: unitLanguage };
}
