import type { DataRequest } from './data-request.ts';
import type { PlacedMention } from './read-request-page.ts';
import { excerptOf } from './sought.ts';

/** The places of a request as a file, for the person it is about. */
export function dataRequestFile(
  request: DataRequest,
  places: readonly PlacedMention[],
  madeAt: string,
): string {
  const copy = {
    about: 'Places where words that others wrote name you, with the words around.',
    reference: request.id,
    askedOn: request.askedOn,
    madeAt,
    count: places.length,
    places: places.map((place) => ({
      what: place.what,
      part: place.partName,
      page: place.address,
      words: place.text === null ? null : excerptOf(place.text, request.sought),
      onlyInHistory: place.text !== null && !place.current,
      decision: place.decision,
      ground: place.ground,
      more: place.groundWords,
    })),
  };
  return `${JSON.stringify(copy, null, 1)}\n`;
}
