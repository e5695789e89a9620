import { type Crumb, type Language, pathIn } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { type PeoplePlace, peopleAddress } from '../people-place.ts';

/** The way to the page of people and, where `here` names one, to a page below it. */
export function placeCrumbs(language: Language, place: PeoplePlace, here?: Crumb['text']): Crumb[] {
  const people = speak(language, 'page.title');
  return [
    ...(place.code === null || place.name === null
      ? []
      : [{ text: place.name, href: pathIn(language, `/partnerships/${place.code}`) }]),
    here === undefined ? { text: people } : { text: people, href: pathIn(language, peopleAddress(place)) },
    ...(here === undefined ? [] : [{ text: here }]),
  ];
}
