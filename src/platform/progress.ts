import { Presets, SingleBar } from 'cli-progress';
import type { CommandOutput } from './command.ts';

/** How far a long job is. A new title begins a new step. */
export interface ProgressStep {
  title: string;
  done: number;
  total: number;
}

export type ReportProgress = (step: ProgressStep) => void;

export interface ProgressDisplay {
  report: ReportProgress;
  /** Ends the last line; call it before anything else is written, also after a failure. */
  finish(): void;
}

/** A bar redrawn in place on a terminal; elsewhere a line when a step begins and at each further tenth. */
export function showProgress(output: CommandOutput): ProgressDisplay {
  return output.interactive ? bars() : lines(output);
}

function bars(): ProgressDisplay {
  let title: string | null = null;
  let bar: SingleBar | null = null;
  const finish = () => {
    bar?.stop();
    bar = null;
  };
  return {
    report: (step) => {
      if (step.title !== title) {
        finish();
        title = step.title;
        bar = new SingleBar(
          { format: '{bar} {percentage}%  {title}', hideCursor: true },
          Presets.shades_grey,
        );
        bar.start(step.total, step.done, { title: step.title });
      }
      bar?.setTotal(step.total);
      bar?.update(step.done);
    },
    finish,
  };
}

function lines(output: CommandOutput): ProgressDisplay {
  let title: string | null = null;
  let tenth = 0;
  return {
    report: (step) => {
      const now = step.total > 0 ? Math.floor((step.done / step.total) * 10) : 0;
      if (step.title === title && now <= tenth) return;
      title = step.title;
      tenth = now;
      output.tell(`${step.title}: ${now * 10}%`);
    },
    finish: () => undefined,
  };
}
