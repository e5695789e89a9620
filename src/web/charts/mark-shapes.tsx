import type { Pace, Position } from './mark-verdict.ts';

/**
 * The two halves of the mark, drawn in boxes 14 units high: position in
 * x 0–14, pace in x 14–28. Shape carries the meaning; the classes only colour it.
 */
export function PositionShape({ position }: { position: Position }) {
  switch (position) {
    case 'better':
      return <path class="mark-better" d="M7 1.5 13 12.5H1Z" />;
    case 'worse':
      return <path class="mark-worse" d="M7 12.5 1 1.5H13Z" />;
    case 'no-clear-difference':
      return <circle class="mark-line" cx="7" cy="7" r="4.6" />;
    case 'not-comparable':
      return <path class="mark-line" d="M7 1.6 12.4 7 7 12.4 1.6 7Z" />;
    case 'no-data':
      return <rect class="mark-faint" x="2" y="2" width="10" height="10" />;
  }
}

export function PaceShape({ pace }: { pace: Pace }) {
  switch (pace) {
    case 'improving':
      return <path class="mark-line" d="M15.5 12.2 26 2.6M19.8 2.2H26.3V8.6" />;
    case 'worsening':
      return <path class="mark-line" d="M15.5 1.8 26 11.4M19.8 11.8H26.3V5.4" />;
    case 'no-clear-change':
      return <path class="mark-line" d="M15.5 7h2.6M19.7 7h2.6M23.9 7h2.6" />;
    case 'too-few-points':
      return (
        <>
          <path
            class="mark-line"
            d="M18.4 4.6C18.4 2.9 19.6 1.9 21.1 1.9S23.8 2.9 23.8 4.4C23.8 6.4 21.1 6.4 21.1 9"
          />
          <circle class="mark-dot" cx="21.1" cy="11.9" r="1.1" />
        </>
      );
    case 'no-data':
      return null;
  }
}
