import { describe, expect, it } from 'vitest';
import { mapAddressOf, mapHref, shapesHref } from './map-address.ts';

describe('the address of a map', () => {
  it('says nothing of what is usual', () => {
    expect(mapHref('child-poverty', mapAddressOf({}), 'en')).toBe('/indicators/child-poverty/map');
  });
  it('leads back to the same map', () => {
    const query = {
      kind: 'council',
      period: '2022/23',
      within: 'S12000015',
      classes: 'equal',
      q: 'Leven',
      page: '3',
    };
    const href = mapHref('child-poverty', mapAddressOf(query), 'gd');
    expect(href.startsWith('/gd/indicators/child-poverty/map?')).toBe(true);
    expect(Object.fromEntries(new URL(href, 'http://here').searchParams)).toEqual(query);
  });
  it('takes codes in any case and anything that is no page for the first', () => {
    expect(mapAddressOf({ within: 's12000015', page: '-2' })).toMatchObject({ within: 'S12000015', page: 1 });
    expect(mapAddressOf({ page: '1.5', classes: 'jenks' })).toMatchObject({ page: 1, method: 'quantiles' });
  });
  it('names the shapes of all areas or of one council', () => {
    expect(shapesHref('zone-2011', null)).toBe('/maps/zone-2011.topojson');
    expect(shapesHref('zone-2011', 'S12000015')).toBe('/maps/zone-2011.topojson?within=S12000015');
  });
});
