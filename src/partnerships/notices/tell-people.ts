import type { Queries } from '../../platform/database/database.ts';
import { type NoticeMail, queueNotices } from '../../platform/mail/queue-mail.ts';
import { siteLink } from '../../platform/mail/site-link.ts';
import { type Language, pathIn } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { News } from './news.ts';

interface Concerned {
  n: number;
  accountId: string;
  language: Language;
  code: string;
  partnership: string;
}

/**
 * Queues a notice for everybody whom news concerns, within the transaction of what it tells of. Two queries, whatever
 * there is to tell and to however many. Returns the news that concern somebody.
 */
export async function tellPeople(
  transaction: Pick<Queries, 'query'>,
  news: readonly News[],
): Promise<ReadonlySet<News>> {
  if (news.length === 0) return new Set();
  const { rows } = await transaction.query<Concerned>(
    `select concerned.n, concerned.account_id as "accountId", concerned.language, area.code, area.name as partnership
       from people_concerned($1) concerned
       join jsonb_to_recordset($1) as told (n integer, partnership integer) on told.n = concerned.n
       join area on area.id = told.partnership
      order by concerned.n, concerned.account_id`,
    [JSON.stringify(news.map(asked))],
  );
  await queueNotices(
    transaction,
    rows.flatMap((row) => {
      const told = news[row.n];
      return told ? [noticeFor(told, row)] : [];
    }),
  );
  return new Set(rows.flatMap(({ n }) => news[n] ?? []));
}

function asked({ partnershipId, bodies, roles, accounts, unpublished, by }: News, n: number) {
  return {
    n,
    partnership: partnershipId,
    bodies: bodies ?? [],
    roles: roles ?? [],
    accounts: accounts ?? [],
    unpublished,
    by,
  };
}

function noticeFor(news: News, { accountId, language, code, partnership }: Concerned): NoticeMail {
  const subject = news.subject(language);
  const marked = language === 'gd' && subject.language === 'en' ? `(Beurla) ${subject.text}` : subject.text;
  return {
    accountId,
    language,
    kind: news.kind,
    subject: marked,
    text: [
      speak(language, 'partnership', { name: partnership }).text,
      news.text(language).text,
      speak(language, 'more').text,
      siteLink(pathIn(language, `/partnerships/${code}/${news.path}`) as `/${string}`),
    ].join('\n'),
    key: `${news.key}:${accountId}`,
  };
}
