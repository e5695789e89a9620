import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import {
  type DocumentBlock,
  type DocumentFigure,
  type DocumentLanguage,
  type DocumentLink,
  type DocumentTable,
  isNote,
  namedHeadings,
  notesOf,
  type Prose,
  type Run,
  type TextDocument,
} from './document.ts';

export interface DocumentBlocksProps {
  document: Pick<TextDocument, 'blocks' | 'language' | 'contentsTitle' | 'notesTitle'>;
  link: DocumentLink;
  /** Whether what is shown has no styles of the site: figures bring theirs. */
  alone?: boolean;
}

/** A document's contents, blocks and notes as HTML, below a heading of the first level that its page gives. */
export function DocumentBlocks({ document, link, alone = false }: DocumentBlocksProps) {
  const { blocks, language, contentsTitle, notesTitle } = document;
  const named = namedHeadings(blocks);
  const names = new Map<DocumentBlock, string>(named.map(({ heading, name }) => [heading, name]));
  const notes = notesOf(blocks);
  const numbers = new Map(notes.map((note, index) => [note, index + 1]));
  const seen = new Set<number>();
  const run = (piece: Run): Child => <RunText run={piece} language={language} link={link} />;
  const prose = (pieces: Prose): Child[] =>
    pieces.map((piece) => {
      if (!isNote(piece)) return run(piece);
      const number = numbers.get(piece) ?? 0;
      const first = !seen.has(number);
      seen.add(number);
      return (
        <sup>
          <a href={`#note_${number}`} {...(first ? { id: `note_${number}_of` } : {})}>
            [{number}]
          </a>
        </sup>
      );
    });
  const top = named.filter(({ heading }) => heading.level === 2);
  return (
    <div class="document">
      {contentsTitle !== null && top.length > 1 && (
        <nav class="document__contents" aria-labelledby="document-contents">
          <h2 id="document-contents">{run(contentsTitle)}</h2>
          <ul>
            {top.map(({ heading, name }) => (
              <li>
                <a href={`#${name}`}>{run(heading.text)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {blocks.map((block, index) => {
        switch (block.kind) {
          case 'heading': {
            const Level = `h${block.level}` as const;
            return <Level id={names.get(block)}>{run(block.text)}</Level>;
          }
          case 'paragraph':
            return <p>{prose(block.text)}</p>;
          case 'list': {
            const List = block.ordered ? 'ol' : 'ul';
            return (
              <List>
                {block.items.map((item) => (
                  <li>{prose(item)}</li>
                ))}
              </List>
            );
          }
          case 'table':
            return block.folded && !alone ? (
              <details class="ds_details document__folded">
                <summary class="ds_details__summary">{run(block.caption)}</summary>
                <Table table={block} id={`table_${index}`} run={run} prose={prose} />
              </details>
            ) : (
              <Table table={block} id={`table_${index}`} run={run} prose={prose} />
            );
          case 'figure':
            return <Figure figure={block} run={run} alone={alone} />;
        }
      })}
      {notes.length > 0 && (
        <section class="document__notes" aria-labelledby="document-notes">
          <h2 id="document-notes">{run(notesTitle)}</h2>
          <ol>
            {notes.map(({ note }, index) => (
              <li id={`note_${index + 1}`}>
                {note.map(run)}{' '}
                <a href={`#note_${index + 1}_of`} aria-label={`↑ ${index + 1}`}>
                  ↑
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function RunText({ run, language, link }: { run: Run; language: DocumentLanguage; link: DocumentLink }) {
  const other = run.language !== undefined && run.language !== language ? { lang: run.language } : {};
  const words = run.strong ? <strong>{run.text}</strong> : <>{run.text}</>;
  if (run.href !== undefined)
    return (
      <a href={link(run.href)} {...other}>
        {words}
      </a>
    );
  return 'lang' in other ? <span {...other}>{words}</span> : words;
}

interface Drawn {
  run(run: Run): Child;
  prose(prose: Prose): Child;
}

/** Scrolls within itself on a narrow screen, by keyboard too. */
function Table({ table, id, run, prose }: Drawn & { table: DocumentTable; id: string }) {
  const look = (index: number) => (table.columns[index]?.numeric ? { class: 'document__number' } : {});
  return (
    <div class="table-scroll document__table" role="region" tabindex={0} aria-labelledby={id}>
      <table class="ds_table">
        <caption id={id}>{run(table.caption)}</caption>
        <thead>
          <tr>
            {table.columns.map(({ heading }, index) => (
              <th scope="col" {...look(index)}>
                {run(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...others]) => (
            <tr>
              <th scope="row">{prose(first ?? [])}</th>
              {others.map((cell, index) => (
                <td {...look(index + 1)}>{prose(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A drawing names itself and says what it shows. */
function Figure({ figure, run, alone }: Pick<Drawn, 'run'> & { figure: DocumentFigure; alone: boolean }) {
  return (
    <figure class="document__figure">
      {raw(alone ? figure.standalone() : figure.svg)}
      <figcaption>{run(figure.caption)}</figcaption>
    </figure>
  );
}
