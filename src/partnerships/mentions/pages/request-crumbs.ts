import { type Crumb, type Language, pathIn } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { type RequestPlace, requestsAddress } from '../request-place.ts';

/** The way to the list of requests and, where `below` names them, to pages below it. */
export function requestCrumbs(
  language: Language,
  place: RequestPlace,
  below: readonly Crumb[] = [],
): Crumb[] {
  const list = speak(language, 'page.title');
  return [
    ...(place.code === null || place.name === null
      ? []
      : [{ text: place.name, href: pathIn(language, `/partnerships/${place.code}`) }]),
    below.length === 0 ? { text: list } : { text: list, href: pathIn(language, requestsAddress(place)) },
    ...below,
  ];
}
