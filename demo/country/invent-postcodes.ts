import type { Country } from './country.ts';

export interface InventedPostcode {
  postcode: string;
  /** A few are out of use, as some of any country's are. */
  deletedOn: string | null;
  /** Codes of the areas it lies in. */
  smallArea: string;
  ward: string;
}

/** Letters of the second half, of which Royal Mail leaves out C, I, K, M, O and V: too like others. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
/** Sectors × pairs of letters. */
const perDistrict = 10 * letters.length ** 2;
const perSmallArea = 5;
const oneInOutOfUse = 50;

/**
 * Five postcodes for every small area, a district to a council (QZ1 to QZ32), fewer where a district would not hold
 * them. No postcode of the United Kingdom begins with a Q.
 */
export function inventPostcodes({ levels, smallAreas }: Pick<Country, 'levels' | 'smallAreas'>) {
  const zones = levels['data-zone-2011'];
  const wards = levels.ward;
  const inCouncil = new Map<number, number>();
  for (const { council } of smallAreas) inCouncil.set(council, (inCouncil.get(council) ?? 0) + 1);
  const given = new Map<number, number>();
  return smallAreas.flatMap(({ council }, at): InventedPostcode[] => {
    const each = Math.min(perSmallArea, Math.floor(perDistrict / (inCouncil.get(council) ?? 1)));
    const before = given.get(council) ?? 0;
    given.set(council, before + each);
    return Array.from({ length: each }, (_, own) => ({
      postcode: postcodeAt(council, before + own),
      deletedOn: (before + own) % oneInOutOfUse === oneInOutOfUse - 1 ? '2019-06-01' : null,
      smallArea: zones.areas[zones.ofSmallArea[at] ?? -1]?.code ?? '',
      ward: wards.areas[wards.ofSmallArea[at] ?? -1]?.code ?? '',
    }));
  });
}

function postcodeAt(council: number, number: number): string {
  const sector = Math.floor(number / letters.length ** 2);
  const unit = number % letters.length ** 2;
  const pair = `${letters[Math.floor(unit / letters.length)]}${letters[unit % letters.length]}`;
  return `QZ${council + 1}${sector}${pair}`;
}
