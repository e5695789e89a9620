import { threadStations } from '../contributions/thread-links.ts';
import { Drawing, drawnLanguage, type Language, textOf, wrapText } from '../web/index.ts';
import { say, speak } from './messages/message.ts';
import type { StationOfThread, Thread } from './thread.ts';
import { threadsFinding } from './thread-finding.ts';

export interface NamedThread {
  name: string;
  thread: Thread;
}

const nameSize = 13;
const lineHeight = 18;
/** Names of stations stand at a slope above their column, so that twelve fit on a phone. */
const headHeight = 62;
const margin = 12;

/** All threads of a plan as one picture: a line for each outcome, solid, pale or broken between its stations. */
export function ThreadsDrawing(props: {
  threads: readonly NamedThread[];
  width: number;
  language: Language;
}) {
  const { threads, width, language: page } = props;
  const language = drawnLanguage(page);
  const step = (width - 2 * margin - 44) / (threadStations.length - 1);
  const x = (index: number) => Math.round((margin + index * step) * 10) / 10;
  const rows = threads.map(({ name, thread }) => ({ thread, name: wrapText(name, width, nameSize, true) }));
  let y = headHeight;
  return (
    <Drawing
      width={width}
      height={headHeight + rows.reduce((sum, { name }) => sum + name.length * lineHeight + 34, 0)}
      title={speak(page, 'threads.picture')}
      description={textOf(
        threadsFinding(
          threads.map(({ thread }) => thread),
          page,
        ),
      )}
      language={page}
    >
      {threadStations.map((station, index) => (
        <text transform={`translate(${x(index) + 3} ${headHeight - 8}) rotate(-45)`}>
          {say(language, `station.${station}`)}
        </text>
      ))}
      {rows.map(({ name, thread }) => {
        const top = y;
        y += name.length * lineHeight + 34;
        return (
          <g transform={`translate(0 ${top})`}>
            {name.map((line, index) => (
              <text class="label-strong" x="0" y={(index + 1) * lineHeight - 4}>
                {line}
              </text>
            ))}
            <g transform={`translate(0 ${name.length * lineHeight + 10})`}>
              {thread.stations.slice(1).map((station, index) => (
                <line
                  class={`thread-line thread-line--${between(thread.stations[index] as StationOfThread, station)}`}
                  x1={x(index)}
                  x2={x(index + 1)}
                  y1="0"
                  y2="0"
                />
              ))}
              {thread.stations.map(({ station, strength }, index) => (
                <circle class={`thread-dot thread-dot--${strength}`} cx={x(index)} cy="0" r="5">
                  <title>{`${say(language, `station.${station}`)}: ${say(language, `strength.${strength}`)}`}</title>
                </circle>
              ))}
            </g>
          </g>
        );
      })}
    </Drawing>
  );
}

/** A line between two stations is no better than the worse of them. */
function between(one: StationOfThread, other: StationOfThread): 'held' | 'pale' | 'broken' {
  const strengths = [one.strength, other.strength];
  if (strengths.includes('broken')) return 'broken';
  return strengths.every((strength) => strength === 'held') ? 'held' : 'pale';
}
