import { addCents, type Cents, cents } from '../../../../shared/kernel/money.ts';
import type { Simulation } from '../../../../shared/programme/simulation-schema.ts';

/** What a simulation comes to, in one of these. Amounts of all partnerships together. */
export type SimulationFinding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cutStays'; readonly some: number; readonly all: number }
  | {
      readonly kind: 'cutRises' | 'cutFalls';
      readonly before: Cents;
      readonly after: Cents;
      readonly some: number;
      readonly all: number;
    };

export const findingOf = ({ partnerships }: Pick<Simulation, 'partnerships'>): SimulationFinding => {
  const some = partnerships.filter(({ differs }) => differs).length;
  const all = partnerships.length;
  const sum = (rules: 'present' | 'draft'): Cents =>
    addCents(...partnerships.map((partnership) => partnership[rules].cutToday?.cut ?? cents(0)));
  const [before, after] = [sum('present'), sum('draft')];
  if (some === 0) return { kind: 'nothing' };
  if (before === after) return { kind: 'cutStays', some, all };
  return { kind: after > before ? 'cutRises' : 'cutFalls', before, after, some, all };
};
