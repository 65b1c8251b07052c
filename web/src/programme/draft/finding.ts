import type { Simulation } from '../../../../shared/programme/simulation-schema.ts';

/** What a simulation comes to, in one of these. Amounts in cents, of all partnerships together. */
export type SimulationFinding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cutStays'; readonly some: number; readonly all: number }
  | {
      readonly kind: 'cutRises' | 'cutFalls';
      readonly before: number;
      readonly after: number;
      readonly some: number;
      readonly all: number;
    };

export const findingOf = ({ partnerships }: Pick<Simulation, 'partnerships'>): SimulationFinding => {
  const some = partnerships.filter(({ differs }) => differs).length;
  const all = partnerships.length;
  // Cents of whole partnerships add up safely below the largest whole number.
  const sum = (rules: 'present' | 'draft'): number =>
    partnerships.reduce((total, partnership) => total + (partnership[rules].cutToday?.cut ?? 0), 0);
  const [before, after] = [sum('present'), sum('draft')];
  if (some === 0) return { kind: 'nothing' };
  if (before === after) return { kind: 'cutStays', some, all };
  return { kind: after > before ? 'cutRises' : 'cutFalls', before, after, some, all };
};
