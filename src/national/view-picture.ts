import { besideFamilies } from './family.ts';
import { besideExpected, expectations } from './like.ts';
import type { Picture, PictureView } from './picture.ts';

/** The picture beside the country, seen in another way. Pace beside the comparator follows the view, pace itself does not. */
export function viewedPicture(picture: Picture, view: PictureView): Picture {
  if (view === 'family') return { ...picture, view, rows: besideFamilies(picture.rows) };
  if (view === 'like') {
    const expected = expectations(picture, picture.deprivation?.shares ?? new Map());
    return { ...picture, view, expected, rows: besideExpected(picture.rows, expected) };
  }
  return picture;
}
