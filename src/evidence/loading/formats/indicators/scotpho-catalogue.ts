/** What the inequality file does not say about its indicators; from ScotPHO's technical document of 2023. */
export interface ScotphoFacts {
  /** Readable end of the indicator's key. */
  slug: string;
  phrase: string;
  domain: string;
  definition: string;
  year: 'calendar-year' | 'financial-year' | 'school-year';
  /** Whom the rate is about, for the unit: `people`, `people under 75`. */
  of: string;
}

const deaths = 'Health';
const ill = 'Health';

function facts(
  slug: string,
  phrase: string,
  domain: string,
  definition: string,
  year: ScotphoFacts['year'] = 'financial-year',
  of = 'people',
): ScotphoFacts {
  return { slug, phrase, domain, definition, year, of };
}

/** By the publisher's number. */
export const scotphoCatalogue: ReadonlyMap<string, ScotphoFacts> = new Map([
  [
    '1',
    facts(
      'patients-per-gp',
      'the number of patients for each GP',
      ill,
      'Patients on the lists of general practices for every full-time general practitioner.',
    ),
  ],
  [
    '4',
    facts(
      'preventable-emergency-stays',
      'preventable emergency stays in hospital',
      ill,
      'People with an emergency stay for a long-term condition that should not normally need hospital; three years together.',
    ),
  ],
  [
    '5',
    facts(
      'repeat-emergency-stays',
      'repeat emergency stays in hospital',
      ill,
      'People admitted to hospital again as an emergency within the same year; three years together.',
    ),
  ],
  [
    '6',
    facts(
      'dying-in-hospital',
      'the share of deaths that happen in hospital',
      deaths,
      'Deaths that happened in hospital, out of all deaths; three years together.',
    ),
  ],
  [
    '7',
    facts(
      'amenable-mortality',
      'deaths that health care could have prevented',
      deaths,
      'Deaths of people under 75 from causes that good health care can prevent; three years together.',
      'financial-year',
      'people under 75',
    ),
  ],
  [
    '8',
    facts(
      'premature-mortality',
      'premature mortality',
      deaths,
      'Deaths of people under 75 from any cause; three years together.',
      'financial-year',
      'people under 75',
    ),
  ],
  [
    '4121',
    facts(
      'drug-related-deaths',
      'drug-related deaths',
      deaths,
      'Deaths related to drugs; five years together.',
      'calendar-year',
    ),
  ],
  [
    '13021',
    facts(
      'maternal-obesity',
      'obesity in pregnancy',
      'Early years',
      'Pregnant women with a body mass index of 30 or more at booking, out of those whose index is known; three years together.',
      'financial-year',
      'maternities',
    ),
  ],
  [
    '13022',
    facts(
      'premature-births',
      'the share of births that are premature',
      'Early years',
      'Live births before 37 weeks of pregnancy, out of all live births; three years together.',
      'financial-year',
      'live births',
    ),
  ],
  [
    '13032',
    facts(
      'hpv-vaccine-uptake',
      'uptake of the HPV vaccine',
      'Early years',
      'Girls who completed the HPV vaccination by the end of S3, out of all girls in S3; three school years together.',
      'school-year',
      'girls in S3',
    ),
  ],
  [
    '20103',
    facts(
      'deaths-all-ages',
      'deaths at all ages',
      deaths,
      'Deaths from all causes; three years together.',
      'calendar-year',
    ),
  ],
  [
    '20104',
    facts(
      'deaths-15-44',
      'deaths at ages 15 to 44',
      deaths,
      'Deaths of people aged 15 to 44 from all causes; three years together.',
      'calendar-year',
      'people aged 15 to 44',
    ),
  ],
  [
    '20105',
    facts(
      'early-deaths-heart-disease',
      'early deaths from coronary heart disease',
      deaths,
      'Deaths of people under 75 from coronary heart disease; three years together.',
      'calendar-year',
      'people under 75',
    ),
  ],
  [
    '20106',
    facts(
      'early-deaths-cancer',
      'early deaths from cancer',
      deaths,
      'Deaths of people under 75 from cancer; three years together.',
      'calendar-year',
      'people under 75',
    ),
  ],
  [
    '20203',
    facts(
      'alcohol-admissions',
      'alcohol-related hospital stays',
      ill,
      'General hospital stays with a diagnosis of alcohol misuse.',
    ),
  ],
  [
    '20204',
    facts(
      'alcohol-deaths',
      'deaths caused by alcohol',
      deaths,
      'Deaths from causes due to alcohol alone; five years together.',
      'calendar-year',
    ),
  ],
  [
    '20205',
    facts(
      'drug-admissions',
      'drug-related hospital stays',
      ill,
      'General hospital stays with a diagnosis of drug misuse; three years together.',
    ),
  ],
  [
    '20301',
    facts(
      'cancer-registrations',
      'new cancers',
      ill,
      'New cancers registered; three years together.',
      'calendar-year',
    ),
  ],
  [
    '20302',
    facts(
      'copd-patients',
      'hospital stays for chronic lung disease',
      ill,
      'People aged 16 and over discharged from hospital with chronic obstructive pulmonary disease; three years together.',
      'financial-year',
      'people aged 16 and over',
    ),
  ],
  [
    '20303',
    facts(
      'heart-disease-patients',
      'hospital stays for coronary heart disease',
      ill,
      'People discharged from hospital with coronary heart disease; three years together.',
    ),
  ],
  [
    '20304',
    facts(
      'asthma-patients',
      'hospital stays for asthma',
      ill,
      'People discharged from hospital with asthma; three years together.',
    ),
  ],
  [
    '20307',
    facts(
      'road-casualties',
      'road traffic casualties',
      'Safety',
      'People admitted to hospital as an emergency after, or killed in, a road accident; three years together.',
      'calendar-year',
    ),
  ],
  [
    '20401',
    facts(
      'mental-health-prescriptions',
      'the share of people prescribed drugs for anxiety, depression or psychosis',
      ill,
      'People prescribed drugs for anxiety, depression or psychosis, out of all people.',
    ),
  ],
  [
    '20402',
    facts(
      'psychiatric-patients',
      'stays in psychiatric hospital',
      ill,
      'People discharged from psychiatric hospitals; three years together.',
    ),
  ],
  [
    '20701',
    facts(
      'income-deprived',
      'income deprivation',
      'Poverty',
      'People counted as income-deprived by the Scottish Index of Multiple Deprivation, out of all people.',
      'calendar-year',
    ),
  ],
  [
    '20702',
    facts(
      'employment-deprived',
      'employment deprivation',
      'Work',
      'People of working age counted as employment-deprived by the index, out of all of that age.',
      'calendar-year',
      'people of working age',
    ),
  ],
  [
    '20801',
    facts(
      'crime',
      'recorded crime',
      'Safety',
      'Crimes counted by the Scottish Index of Multiple Deprivation.',
      'calendar-year',
    ),
  ],
  [
    '20902',
    facts(
      'access-deprived',
      'the share of people far from services',
      'Place',
      'People living in the 15% of data zones with the poorest access to services, out of all people.',
      'calendar-year',
    ),
  ],
  [
    '21002',
    facts(
      'smoking-in-pregnancy',
      'smoking in pregnancy',
      'Early years',
      'Women recorded as smokers at their first booking, out of those whose smoking is known; three years together.',
      'financial-year',
      'pregnant women',
    ),
  ],
]);
