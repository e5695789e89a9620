import { type Language, pathIn } from '../../web/index.ts';
import { type PictureChoice, usualOrder } from '../picture.ts';

/** The address of the picture with this choice; what is left at its default is left out. */
export function pictureAddress(language: Language, choice: Partial<PictureChoice>): string {
  return pathIn(language, '/') + pictureQuery(choice);
}

/** The same without the path, for the files beside the page: empty, or from the question mark on. */
export function pictureQuery(choice: Partial<PictureChoice>): string {
  const query = new URLSearchParams();
  const { view = 'scotland' } = choice;
  if (view !== 'scotland') query.set('view', view);
  if (choice.measure) query.set('measure', choice.measure);
  if (choice.domain) query.set('domain', choice.domain);
  if (choice.family) query.set('family', String(choice.family));
  if (choice.order && choice.order !== usualOrder(view)) query.set('order', choice.order);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
