import type { BoardPart } from '../../contributions/board-flags.ts';
import { Disclosure, formatDay, linkTo, type PageContext, Spoken } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type BoardPartShown, type FlagOnBoard, type MatterOnBoard, matterKey } from './board.ts';
import { boardPath } from './board-address.ts';

interface Shown {
  context: PageContext;
  code: string;
  mayDecide: boolean;
}

/** So many of a matter stand in the open; a board reads what they have in common, and opens the rest. */
const openAtFirst = 3;

/** So many of a matter are on the page at all; a plan may have ten thousand actions. */
const foldedAtMost = 60;

/** From so many on, one decision about all of them is offered. */
const manyAlike = 3;

/** A part of the board's page: matter by matter, each with what it is, why it matters and what is one of it. */
export function BoardPartSection(props: Shown & { shown: BoardPartShown; whole: boolean }) {
  const { context, shown, whole } = props;
  const { part, matters } = shown;
  // What went well asks for no decision.
  const mayDecide = props.mayDecide && part !== 'moved';
  const { language } = context;
  const id = `board-${part}`;
  return (
    <section aria-labelledby={id} class={`board-part board-part--${part}`}>
      <h2 id={id}>{words(language, `part.${part}`)}</h2>
      {matters.length === 0 && <p>{words(language, `part.${part}.none`)}</p>}
      {matters.map((one) => (
        <Matter {...props} mayDecide={mayDecide} part={part} one={one} whole={whole} />
      ))}
    </section>
  );
}

function Matter(props: Shown & { part: BoardPart; one: MatterOnBoard; whole: boolean }) {
  const { context, code, mayDecide, part, one, whole } = props;
  const { language } = context;
  const { matter, flags, decisions } = one;
  const title = matter.title(flags.length);
  const open = whole || flags.length <= openAtFirst + 1 ? flags : flags.slice(0, openAtFirst);
  const folded = flags.slice(open.length, open.length + foldedAtMost);
  const all = { count: flags.length };
  return (
    <section class="board-matter" aria-labelledby={`matter-${matter.key}`}>
      <h3 id={`matter-${matter.key}`} class="board-matter__title">
        <Spoken message={title} language={language} />
      </h3>
      <p class="board-matter__why">
        <Spoken message={matter.why} language={language} />{' '}
        {mayDecide && flags.length >= manyAlike && (
          <a
            href={linkTo(context, decideAt(code, matterKey(matter.key)))}
            aria-label={say(language, 'board.decide.all.of', { ...all, what: title.text })}
          >
            {words(language, 'board.decide.all', all)}
          </a>
        )}
      </p>
      <Decided context={context} decisions={decisions} />
      <Flags {...props} flags={open} />
      {folded.length > 0 && (
        <Disclosure summary={words(language, 'board.more', { count: flags.length - open.length })}>
          <Flags {...props} flags={folded} />
          {flags.length > open.length + folded.length && (
            <p>
              <a href={linkTo(context, `${boardPath(code)}?part=${part}`)}>
                {words(language, 'board.all', all)}
              </a>
            </p>
          )}
        </Disclosure>
      )}
    </section>
  );
}

function Flags(props: Shown & { flags: readonly FlagOnBoard[] }) {
  return (
    <ul class="board-part__flags">
      {props.flags.map((flag) => (
        <Flag {...props} flag={flag} />
      ))}
    </ul>
  );
}

function Flag({ context, code, flag, mayDecide }: Shown & { flag: FlagOnBoard }) {
  const { language } = context;
  return (
    <li class="board-flag">
      <div class="board-flag__what">
        <a class="board-flag__name" href={linkTo(context, flag.href)}>
          <Spoken message={flag.name} language={language} />
        </a>
        {flag.detail && (
          <p class="board-flag__detail">
            <Spoken message={flag.detail} language={language} />
          </p>
        )}
        <Decided context={context} decisions={flag.decisions} />
      </div>
      {mayDecide && (
        <a
          class="board-flag__decide"
          href={linkTo(context, decideAt(code, flag.key))}
          aria-label={say(language, 'board.decide.of', { what: flag.name.text })}
        >
          {words(language, 'board.decide')}
        </a>
      )}
    </li>
  );
}

function Decided({ context, decisions }: { context: PageContext; decisions: FlagOnBoard['decisions'] }) {
  const { language } = context;
  const [newest] = decisions;
  return newest ? (
    <p class="board-flag__decided">
      {words(language, 'board.decided', {
        day: formatDay(newest.decidedOn, language),
        decided: newest.decided,
      })}
    </p>
  ) : null;
}

function decideAt(code: string, key: string): string {
  return `${boardPath(code)}/decisions/new?flag=${encodeURIComponent(key)}`;
}
