import type { ReportFact, ReportFacts } from '../contributions/report-facts.ts';
import { speak } from './messages/message.ts';

interface Counted {
  meetings: number;
  open: number;
  asked: number;
  wishing: number;
  declined: number;
  silent: number;
}

/** How far others took part between two days, as far as it is recorded (sections 4(6) and 8). One query. */
export const participationReportFacts: ReportFacts = async (asked) => {
  const { queries, language, partnershipId, code, from, until } = asked;
  const { rows } = await queries.query<Counted>(
    `select meetings::integer, open::integer, asked::integer, wishing::integer, declined::integer, silent::integer
       from (select count(*) as meetings, count(*) filter (where open_to_public) as open
               from known.meeting
              where partnership_id = $1 and held_on between $2 and $3 and called_off is null
                and published_at is not null) as held,
            (select count(distinct body_id) as asked,
                    count(distinct body_id) filter (where answer in ('wishes-to', 'partly')) as wishing,
                    count(distinct body_id) filter (where answer = 'declined') as declined,
                    count(distinct body_id) filter (where answer = 'no-answer') as silent
               from known.approach
              where partnership_id = $1 and asked_on between $2 and $3 and published_at is not null) as approached`,
    [partnershipId, from, until],
  );
  const [counted] = rows;
  if (counted === undefined) return [];
  const { meetings, open, asked: bodies, wishing, declined, silent } = counted;
  const fact = (key: string, sentence: ReportFact['sentence'], href: string): ReportFact => ({
    ...{ key, part: 'participation', outcomeId: null, sentence },
    href: `/partnerships/${code}/${href}`,
  });
  return [
    fact(
      'meetings',
      meetings === 0
        ? speak(language, 'fact.meetings.none')
        : speak(language, 'fact.meetings', { meetings, open }),
      'groups',
    ),
    fact(
      'approaches',
      bodies === 0
        ? speak(language, 'fact.approaches.none')
        : speak(language, 'fact.approaches', { bodies, wishing, declined, silent }),
      'partners',
    ),
  ];
};
