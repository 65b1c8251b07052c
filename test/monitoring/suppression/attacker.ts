import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { Release, SuppressionRules } from '../../../shared/monitoring/suppression/cell.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { type World, withWorlds } from './worlds.ts';

/** A hidden number that can be told more precisely than it may, and between which numbers it must lie. */
export type Broken = { readonly secret: string; readonly low: number; readonly high: number; readonly truth: number };

/** Seeks worlds for one hidden number after the other. */
const attack = (knowledge: Knowledge, most: number): Broken[] =>
  withWorlds(knowledge, ({ near, last }) => {
    const [low, high] = [new Map(knowledge.truths), new Map(knowledge.truths)];
    // Each world is possible for all hidden numbers at once.
    const see = (world: World): void => {
      for (const { name } of knowledge.secrets) {
        const value = world.get(name) ?? 0;
        low.set(name, Math.min(low.get(name) ?? value, value));
        high.set(name, Math.max(high.get(name) ?? value, value));
      }
    };
    const everything = knowledge.secrets.map(({ name }) => name);
    for (const end of ['most', 'least'] as const) see(near(everything, end));
    const broken: Broken[] = [];
    for (const { name, truth, enough } of knowledge.secrets) {
      const interval = () => ({ low: low.get(name) ?? truth, high: high.get(name) ?? truth });
      const isOpen = (): boolean => interval().high - interval().low < enough;
      for (const seek of [near, last])
        for (const end of ['most', 'least'] as const) if (isOpen()) see(seek([name], end));
      if (isOpen()) broken.push({ secret: name, ...interval(), truth });
      if (broken.length >= most) break;
    }
    return broken;
  });

const knowledgeOfQuarter = (
  history: readonly Release[],
  quarter: Quarter,
  { smallCellThreshold, fewEmployersThreshold }: SuppressionRules,
): Knowledge =>
  knowledgeOf(
    history.map((release) => release.filter((cell) => cell.quarter === quarter)).filter((cells) => cells.length > 0),
    { persons: smallCellThreshold, employers: fewEmployersThreshold },
  );

/**
 * Hidden numbers that can be told more precisely than the rules allow, by whoever lays all releases side by side, quarter by quarter: no
 * table goes over quarters. What is not broken was shown to be possible otherwise: by whole numbers that fit all that is known.
 * @param most of a quarter, after which it may stop; all when nothing is said
 */
export const attackEverything = (
  history: readonly Release[],
  rules: SuppressionRules,
  most = Number.POSITIVE_INFINITY,
): Broken[] => {
  const quarters = new Set<Quarter>(history.flatMap((release) => release.map(({ quarter }) => quarter)));
  return [...quarters]
    .map((quarter) => knowledgeOfQuarter(history, quarter, rules))
    .filter(({ secrets }) => secrets.length > 0)
    .flatMap((knowledge) => attack(knowledge, most));
};
