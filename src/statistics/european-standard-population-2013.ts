/**
 * European Standard Population 2013, people per age band in a population of 100,000 of one sex.
 * Source: Eurostat, Revision of the European Standard Population, 2013, with 90+ as the oldest band.
 */
export const europeanStandardPopulation2013 = [
  { ages: '0-4', people: 5000 },
  { ages: '5-9', people: 5500 },
  { ages: '10-14', people: 5500 },
  { ages: '15-19', people: 5500 },
  { ages: '20-24', people: 6000 },
  { ages: '25-29', people: 6000 },
  { ages: '30-34', people: 6500 },
  { ages: '35-39', people: 7000 },
  { ages: '40-44', people: 7000 },
  { ages: '45-49', people: 7000 },
  { ages: '50-54', people: 7000 },
  { ages: '55-59', people: 6500 },
  { ages: '60-64', people: 6000 },
  { ages: '65-69', people: 5500 },
  { ages: '70-74', people: 5000 },
  { ages: '75-79', people: 4000 },
  { ages: '80-84', people: 2500 },
  { ages: '85-89', people: 1500 },
  { ages: '90+', people: 1000 },
] as const;
