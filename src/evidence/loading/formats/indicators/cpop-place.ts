import { defineIndicator } from './define.ts';

export const carbonEmissions = defineIndicator({
  key: 'carbon-emissions',
  name: 'Carbon emissions',
  phrase: 'carbon emissions a head',
  domain: 'Place',
  unit: 'tonnes of carbon dioxide a head',
  valueKind: 'mean',
  polarity: 'high-is-bad',
  definition:
    'Carbon dioxide from energy used in the area that its council could influence, divided by the people living there.',
  numeratorDefinition: 'Tonnes of carbon dioxide within the influence of the local authority',
  denominatorDefinition: 'Population',
  source: 'Department for Energy Security and Net Zero, through the Community Planning Outcomes Profile',
  caveats: 'Counted where energy is used; goods bought from elsewhere and flights are not in it.',
  headline: 18,
});

export const fragility = defineIndicator({
  key: 'fragility',
  name: 'Fragility',
  phrase: 'the fragility of the population',
  domain: 'Place',
  unit: 'index',
  valueKind: 'index',
  polarity: 'high-is-bad',
  definition:
    'An index, Scotland in 2009–2011 being 100, of how hard an area’s population may find it to sustain itself: loss of people, older people for each person of working age, and loss of people from rural parts.',
  source: 'Improvement Service from estimates of National Records of Scotland',
  caveats:
    'An index made by the Improvement Service: its parts cannot be told from its value. Three-year averages overlap.',
  headline: 19,
});

export const depopulation = defineIndicator({
  key: 'depopulation',
  name: 'Depopulation',
  phrase: 'depopulation',
  domain: 'Place',
  unit: 'index, 2010/11 = 100',
  valueKind: 'index',
  polarity: 'high-is-bad',
  definition:
    'An index of the loss of people since 2010/11, which is 100: above 100 the area has lost people.',
  source: 'Improvement Service from estimates of National Records of Scotland',
  caveats:
    'The method note says a rising index is a concern, while the publisher’s own scores count it as good. Commonty follows the note.',
});
