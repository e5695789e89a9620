/** The Open Government Licence, under which Scottish public bodies publish. */
export const openGovernmentLicence = {
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
} as const;

/** The Improvement Service publishes its profiles' data openly but names no licence in the files. */
export const improvementServiceTerms = {
  licence: 'No licence stated; the publisher’s terms apply',
  licenceUrl: null,
  attribution: 'Source: Improvement Service.',
} as const;
