import type { DecidedCell } from '../../../shared/monitoring/suppression/cell.ts';

type Unit = 'persons' | 'employers';
/** A sum of numbers, each times its factor, that is nothing or at most nothing. */
export type Statement = {
  readonly terms: readonly (readonly [name: string, factor: number])[];
  readonly sign: '=' | '<=';
};
/** A hidden number, and how far the least and the most that it can be must be apart. */
export type Secret = { readonly name: string; readonly truth: number; readonly enough: number };
export type Thresholds = { readonly persons: number; readonly employers: number };

type Known = { readonly name: string; readonly cell: DecidedCell };

/**
 * What somebody knows who has every release of a quarter side by side and knows how the tables are made. It shares nothing with the product but
 * what is published: names of numbers, what they add up to, and what is usually known besides.
 */
export class Knowledge {
  readonly statements: Statement[] = [];
  readonly shown = new Map<string, number>();
  readonly truths = new Map<string, number>();
  readonly secrets: Secret[] = [];

  /** States what holds by the numbers as they are: whoever attacks is taken to know where what is usual holds. */
  state(sign: Statement['sign'], ...terms: Statement['terms'][number][]): void {
    const sum = terms.reduce((total, [name, factor]) => total + factor * (this.truths.get(name) ?? Number.NaN), 0);
    if (sign === '=' ? sum === 0 : sum <= 0) this.statements.push({ terms, sign });
  }
}

const codesOf = ({ categories }: DecidedCell): Record<string, string> =>
  Object.fromEntries(
    Object.entries(categories).flatMap(([dimension, code]) => (code === undefined ? [] : [[dimension, code]])),
  );
const placeOf = (population: string, codes: Readonly<Record<string, string>>): string =>
  [population, ...Object.entries(codes).map(([dimension, code]) => `${dimension}=${code}`)].toSorted().join('&');

const numberOf = (unit: Unit, { name }: Known): string => `${unit[0]}${name}`;
const isOutcome = (dimension: string): boolean => dimension.includes('After');
/** Of these everybody, or every company, stands in just one. */
const ADDS_UP: Readonly<Record<Unit, (dimension: string) => boolean>> = {
  persons: (dimension) => isOutcome(dimension) || dimension === 'synergy' || dimension === 'work',
  employers: (dimension) => ['sector', 'size', 'region'].includes(dimension),
};
const UNITS = ['persons', 'employers'] as const;
const unitsOf = ({ cell }: Known): readonly Unit[] => (cell.employers === undefined ? ['persons'] : UNITS);

const relateMargin = (knowledge: Knowledge, dimension: string, margin: Known, parts: readonly Known[]): void => {
  for (const unit of unitsOf(margin)) {
    const whole = numberOf(unit, margin);
    const minusParts = parts.map((part) => [numberOf(unit, part), -1] as const);
    const isExact = ADDS_UP[unit](dimension);
    knowledge.state(isExact ? '=' : '<=', [whole, 1], ...minusParts);
    // Somebody with two jobs is rare: where nobody stands in two parts, these add up too. Of partnerships this is not taken as known (ADR 0012).
    if (!isExact && dimension !== 'partnership')
      knowledge.state('<=', ...parts.map((part) => [numberOf(unit, part), 1] as const), [whole, -1]);
    for (const part of parts) knowledge.state('<=', [numberOf(unit, part), 1], [whole, -1]);
  }
};

/** Of a cell of a retention curve, the places of which it is a part: who stayed longer stayed shorter, and had any work. */
const widerThan = (dimension: string, code: string, months: readonly number[]): [string, string][] => {
  const [kind, after] = dimension.split('After');
  if (kind === 'sameCompany' && code === 'stayed')
    return [
      [`anyWorkAfter${after}`, 'stayed'],
      ...months
        .filter((shorter) => shorter < Number(after))
        .map((shorter): [string, string] => [`${kind}After${shorter}`, code]),
    ];
  if (kind === 'anyWork' && code === 'left') return [[`sameCompanyAfter${after}`, 'left']];
  return [];
};

/** What is known of one version of a quarter: its margins, and what of one table is a part of another. */
const relateVersion = (knowledge: Knowledge, cells: readonly Known[]): void => {
  const at = new Map(cells.map((known) => [placeOf(known.cell.population, codesOf(known.cell)), known]));
  const groups = new Map<string, { margin: Known; dimension: string; parts: Known[] }>();
  for (const known of cells) {
    const codes = codesOf(known.cell);
    for (const dimension of Object.keys(codes)) {
      const { [dimension]: _, ...rest } = codes;
      const margin = at.get(placeOf(known.cell.population, rest));
      if (!margin) continue;
      const group = groups.get(`${dimension} of ${margin.name}`) ?? { margin, dimension, parts: [] };
      group.parts.push(known);
      groups.set(`${dimension} of ${margin.name}`, group);
    }
  }
  for (const { margin, dimension, parts } of groups.values()) relateMargin(knowledge, dimension, margin, parts);
  const months = [...at.keys()].flatMap((place) =>
    [...place.matchAll(/After(\d+)=/g)].map(([, after]) => Number(after)),
  );
  for (const known of cells) {
    if (known.cell.employers !== undefined)
      knowledge.state('<=', [numberOf('employers', known), 1], [numberOf('persons', known), -1]);
    const codes = codesOf(known.cell);
    const beside = (dimension: string, code: string, without: string): Known | undefined => {
      const { [without]: _, ...rest } = codes;
      return at.get(placeOf(known.cell.population, { ...rest, [dimension]: code }));
    };
    for (const [dimension, code] of Object.entries(codes))
      for (const [wider, same] of widerThan(dimension, code, months)) {
        const found = beside(wider, same, dimension);
        if (found) knowledge.state('<=', [numberOf('persons', known), 1], [numberOf('persons', found), -1]);
      }
    if (codes.synergy === undefined) continue;
    for (const unit of UNITS) {
      const [before, during, after] = ['before', 'during', 'after'].map((code) => {
        const found = beside('relation', code, 'synergy');
        return found && numberOf(unit, found);
      });
      if (!before || !during || !after) continue;
      const own = numberOf(unit, known);
      if (codes.synergy === 'measureOnly') knowledge.state('<=', [own, 1], [before, -1]);
      else {
        knowledge.state('<=', [own, 1], [during, -1], [after, -1]);
        for (const part of [during, after]) knowledge.state('<=', [part, 1], [own, -1]);
      }
    }
  }
};

/** What a recomputation tells of a number: that it left a hidden one alone, or which way it moved it, but not how far. */
const relateVersions = (knowledge: Knowledge, now: Known, before: Known, thresholds: Thresholds): void => {
  const [persons, earlier] = [numberOf('persons', now), numberOf('persons', before)];
  const change = now.cell.persons - before.cell.persons;
  const areHidden = now.cell.decision.kind !== 'shown' && before.cell.decision.kind !== 'shown';
  if (change === 0) {
    if (!areHidden) return;
    knowledge.state('=', [persons, 1], [earlier, -1]);
    if (now.cell.employers !== undefined)
      knowledge.state('=', [numberOf('employers', now), 1], [numberOf('employers', before), -1]);
    return;
  }
  const name = `d${now.name}y${before.name}`;
  knowledge.truths.set(name, Math.abs(change));
  const [more, less] = change > 0 ? [persons, earlier] : [earlier, persons];
  knowledge.state('=', [more, 1], [less, -1], [name, -1]);
  if (Math.abs(change) < thresholds.persons)
    knowledge.secrets.push({ name, truth: Math.abs(change), enough: thresholds.persons });
};

const note = (knowledge: Knowledge, known: Known, thresholds: Thresholds): void => {
  for (const unit of unitsOf(known)) {
    const [name, truth] = [numberOf(unit, known), known.cell[unit] ?? 0];
    knowledge.truths.set(name, truth);
    if (known.cell.decision.kind === 'shown') knowledge.shown.set(name, truth);
    else knowledge.secrets.push({ name, truth, enough: thresholds[unit] });
  }
};

/** Everything known of one quarter, and what is not to be known. */
export const knowledgeOf = (versions: readonly (readonly DecidedCell[])[], thresholds: Thresholds): Knowledge => {
  const knowledge = new Knowledge();
  const before = new Map<string, Known[]>();
  versions.forEach((cells, version) => {
    const known = cells.map((cell, index): Known => ({ name: `${version}x${index}`, cell }));
    for (const one of known) note(knowledge, one, thresholds);
    relateVersion(knowledge, known);
    for (const one of known) {
      const place = placeOf(one.cell.population, codesOf(one.cell));
      const earlier = before.get(place) ?? [];
      for (const other of earlier) relateVersions(knowledge, one, other, thresholds);
      before.set(place, [...earlier, one]);
    }
  });
  return knowledge;
};
