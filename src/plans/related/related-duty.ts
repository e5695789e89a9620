/** A duty of another Act beside which a partnership's plan must sit. */
export interface RelatedDuty {
  key: string;
  /** Act and section. */
  source: string;
  /** After so many months without an end of its own, what was made for it is out of date; null: no period is set. */
  months: number | null;
  /** Whether every partnership's area must have one. Otherwise it depends on the place. */
  everywhere: boolean;
}

const duty = <const Key extends string>(
  key: Key,
  source: string,
  months: number | null,
  everywhere = true,
): RelatedDuty & { key: Key } => ({ key, source, months, everywhere });

/** In the order of the register. What is asked of a single decision, not of an area, has no period. */
export const relatedDuties = [
  duty('child-poverty-action-report', 'Child Poverty (Scotland) Act 2017, section 13', 12),
  duty('childrens-services-plan', 'Children and Young People (Scotland) Act 2014, section 8', 36),
  duty('ijb-strategic-plan', 'Public Bodies (Joint Working) (Scotland) Act 2014, section 29', 36),
  duty('community-justice-plan', 'Community Justice (Scotland) Act 2016, section 19', null),
  duty('community-learning-plan', 'SSI 2013/175, regulation 4', 36),
  duty('local-housing-strategy', 'Housing (Scotland) Act 2001, section 89', null),
  duty('local-development-plan', 'Town and Country Planning (Scotland) Act 1997, section 16', 120),
  duty('regional-transport-strategy', 'Transport (Scotland) Act 2005, section 5', null),
  duty('local-police-plan', 'Police and Fire Reform (Scotland) Act 2012, section 47', 36),
  duty('local-fire-plan', 'Fire (Scotland) Act 2005, section 41E', 36),
  duty('climate-change-report', 'Climate Change (Scotland) Act 2009, section 44', 12),
  duty('biodiversity-report', 'Nature Conservation (Scotland) Act 2004, section 2A', 36),
  duty('fairer-scotland-assessment', 'Equality Act 2010, section 1', null),
  duty('equality-impact-assessment', 'SSI 2012/162, regulation 5', null),
  duty('community-wealth-building-plan', '2026 asp 7, section 5', null, false),
  duty('island-impact-assessment', 'Islands (Scotland) Act 2018, section 8', null, false),
  duty('gaelic-language-plan', 'Gaelic Language (Scotland) Act 2005, section 3', 60, false),
  duty('other', '', null, false),
] as const satisfies readonly RelatedDuty[];

export const relatedDutyKeys = relatedDuties.map(({ key }) => key);
