import type { ActionTheme } from './action-theme.ts';
import { childPoverty, readyForSchool } from './good-start.ts';
import { earlyDeaths, loneliness, wellAtHome } from './longer-lives.ts';
import { cutOff, stayAndComeBack } from './places-to-stay.ts';
import { harmAndFear, homesThatBurn } from './safe-at-home.ts';
import { carbon, coldHomes } from './warm-homes.ts';
import { leavingSchool, workForAll } from './work-that-pays.ts';

/** By the words of the outcome they are done for. */
const byOutcome: Readonly<Record<string, readonly ActionTheme[]>> = {
  'Fewer children grow up in poverty.': childPoverty,
  'Every child is ready for school when school begins.': readyForSchool,
  'More people who want work have it, and can live on it.': workForAll,
  'Young people leave school for something that lasts.': leavingSchool,
  'Fewer people die too early, above all where they do so most.': earlyDeaths,
  'Older people stay well at home.': wellAtHome,
  'Fewer people are lonely.': loneliness,
  'Fewer homes are cold.': coldHomes,
  'Places send out less carbon each year.': carbon,
  'People can stay, and come back.': stayAndComeBack,
  'Nobody is cut off.': cutOff,
  'Fewer people are harmed, and fewer are afraid.': harmAndFear,
  'Fewer homes burn.': homesThatBurn,
};

/** Three for each outcome. */
export function actionThemesOf(outcome: string): readonly ActionTheme[] {
  const themes = byOutcome[outcome];
  if (!themes) throw new Error(`Nothing is told of what is done for “${outcome}”.`);
  return themes;
}
