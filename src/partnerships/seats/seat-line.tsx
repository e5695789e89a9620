import { DateText, type Language, Spoken, Tag } from '../../web/index.ts';
import { words } from './messages/words.tsx';
import { speak } from './messages/message.ts';
import type { SeatWithTerms } from './seat.ts';
import { endsSoon, holderOn } from './term.ts';

export interface SeatLineProps {
  seat: SeatWithTerms;
  /** The day whose holder is shown. */
  day: string;
  language: Language;
}

/** A seat with whoever holds it: `Board member: Mòrag NicLeòid, until 31 March 2027`. */
export function SeatLine({ seat, day, language }: SeatLineProps) {
  const holder = holderOn(seat.terms, day);
  return (
    <>
      {seat.title}
      {seat.role !== 'member' && (
        <>
          {' ('}
          <Spoken message={speak(language, `role.${seat.role}`)} language={language} />)
        </>
      )}
      {seat.groupName !== null && <>, {seat.groupName}</>}
      {': '}
      {holder === null ? (
        <Tag text={words(language, 'seat.vacant')} tone="orange" />
      ) : (
        (holder.holderName ?? words(language, 'holder.erased'))
      )}
      {holder?.until && (
        <>
          {', '}
          {words(language, 'until')} <DateText day={holder.until} language={language} />
          {endsSoon(holder, day) && (
            <>
              {' '}
              <Tag text={words(language, 'ends.soon')} tone="blue" />
            </>
          )}
        </>
      )}
      {!seat.published && (
        <>
          {' '}
          <Tag text={words(language, 'draft')} tone="blue" />
        </>
      )}
    </>
  );
}
