import loadHighs from 'highs';
import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { DecidedCell, Release } from '../../../shared/monitoring/suppression/cell.ts';

const highs = await loadHighs();

/**
 * Somebody who has every release side by side and knows how the tables are made. It shares nothing with the product but what is published: names
 * of numbers, what they add up to, and what is usually known besides. A hidden number is broken when it can be told more precisely
 * than the threshold.
 */
type Known = { readonly name: string; readonly cell: DecidedCell; readonly version: number };

const codesOf = ({ categories }: DecidedCell): Record<string, string> =>
  Object.fromEntries(
    Object.entries(categories).flatMap(([dimension, code]) => (code === undefined ? [] : [[dimension, code]])),
  );

const placeOf = ({ population, categories }: DecidedCell): string =>
  [population, ...Object.entries(categories).map(([dimension, code]) => `${dimension}=${code}`)].toSorted().join('&');

/** Of these a company has exactly one each, and of retention a person. */
const EXACT_FOR_COMPANIES = ['sector', 'size', 'region'];
const isOutcome = (dimension: string): boolean => dimension.includes('After');

type Line = { readonly left: string; readonly sign: '=' | '<='; readonly holds: boolean };

class Model {
  readonly lines: string[] = [];
  readonly fixed = new Map<string, number>();
  readonly names = new Set<string>();

  state({ left, sign, holds }: Line): void {
    // Whoever attacks is taken to know where what is usual holds.
    if (holds) this.lines.push(`${left} ${sign} 0`);
  }
}

const sumOf = (parts: readonly Known[], unit: 'persons' | 'employers'): number =>
  parts.reduce((sum, { cell }) => sum + cell[unit], 0);

const nameOf = ({ name }: Known, unit: 'persons' | 'employers'): string => `${unit[0]}${name}`;

const relateMargin = (model: Model, dimension: string, margin: Known, parts: readonly Known[]): void => {
  for (const unit of ['persons', 'employers'] as const) {
    const exact = unit === 'persons' ? isOutcome(dimension) : EXACT_FOR_COMPANIES.includes(dimension);
    const whole = nameOf(margin, unit);
    const minusAll = parts.map((part) => `- ${nameOf(part, unit)}`).join(' ');
    const sum = sumOf(parts, unit);
    if (exact) model.state({ left: `${whole} ${minusAll}`, sign: '=', holds: sum === margin.cell[unit] });
    else {
      model.state({ left: `${whole} ${minusAll}`, sign: '<=', holds: margin.cell[unit] <= sum });
      for (const part of parts)
        model.state({
          left: `${nameOf(part, unit)} - ${whole}`,
          sign: '<=',
          holds: part.cell[unit] <= margin.cell[unit],
        });
    }
  }
};

/** One version of a quarter: margins, and what of a retention curve is within what. */
const relateVersion = (model: Model, cells: readonly Known[]): void => {
  const at = new Map(cells.map((known) => [placeOf(known.cell), known]));
  const dimensions = new Set(cells.flatMap(({ cell }) => Object.keys(cell.categories)));
  for (const margin of cells)
    for (const dimension of dimensions) {
      const size = Object.keys(margin.cell.categories).length + 1;
      const parts = cells.filter(({ cell }) => {
        const { [dimension]: code, ...rest } = codesOf(cell);
        return (
          code !== undefined &&
          Object.keys(cell.categories).length === size &&
          placeOf({ ...cell, categories: rest }) === placeOf(margin.cell)
        );
      });
      if (parts.length > 0) relateMargin(model, dimension, margin, parts);
    }
  const within = (inner: Known, outer: DecidedCell): void => {
    const found = at.get(placeOf(outer));
    if (!found) return;
    const holds = inner.cell.persons <= found.cell.persons;
    model.state({ left: `${nameOf(inner, 'persons')} - ${nameOf(found, 'persons')}`, sign: '<=', holds });
  };
  for (const known of cells) {
    const outcome = Object.entries(known.cell.categories).find(([dimension]) => isOutcome(dimension));
    model.state({
      left: `${nameOf(known, 'employers')} - ${nameOf(known, 'persons')}`,
      sign: '<=',
      holds: known.cell.employers <= known.cell.persons,
    });
    if (!outcome) continue;
    const [dimension, code] = outcome;
    const { [dimension]: _, ...rest } = codesOf(known.cell);
    const months = dimension.split('After')[1];
    // Who stayed at the company works; who does not work left it.
    if (dimension.startsWith('sameCompany') && code === 'stayed')
      within(known, { ...known.cell, categories: { ...rest, [`anyWorkAfter${months}`]: 'stayed' } });
    if (dimension.startsWith('anyWork') && code === 'left')
      within(known, { ...known.cell, categories: { ...rest, [`sameCompanyAfter${months}`]: 'left' } });
  }
};

type Secret = { readonly name: string; readonly truth: number };

/** Everything known of one quarter, and what is not to be known. */
const modelOf = (
  versions: readonly (readonly DecidedCell[])[],
  threshold: number,
): { model: Model; secrets: Secret[] } => {
  const model = new Model();
  const secrets: Secret[] = [];
  const before = new Map<string, Known[]>();
  versions.forEach((cells, version) => {
    const known = cells.map((cell, index): Known => ({ name: `${version}x${index}`, cell, version }));
    relateVersion(model, known);
    for (const one of known) {
      const { cell } = one;
      const [persons, employers] = [nameOf(one, 'persons'), nameOf(one, 'employers')];
      model.names.add(persons).add(employers);
      if (cell.decision.kind === 'shown') {
        model.fixed.set(persons, cell.persons);
        model.fixed.set(employers, cell.employers);
      } else secrets.push({ name: persons, truth: cell.persons });
      const earlier = before.get(placeOf(cell)) ?? [];
      for (const other of earlier) {
        const change = Math.abs(cell.persons - other.cell.persons);
        const bothHidden = cell.decision.kind !== 'shown' && other.cell.decision.kind !== 'shown';
        // What a recomputation left alone is known where both are hidden; how much it moved what, is not.
        if (change === 0 && bothHidden)
          model.state({ left: `${persons} - ${nameOf(other, 'persons')}`, sign: '=', holds: true });
        if (change === 0 || change >= threshold) continue;
        const name = `d${one.name}y${other.name}`;
        model.names.add(name);
        const [more, less] =
          cell.persons > other.cell.persons ? [persons, nameOf(other, 'persons')] : [nameOf(other, 'persons'), persons];
        model.state({ left: `${more} - ${less} - ${name}`, sign: '=', holds: true });
        secrets.push({ name, truth: change });
      }
      before.set(placeOf(cell), [...earlier, one]);
    }
  });
  return { model, secrets };
};

export type Broken = { readonly secret: string; readonly low: number; readonly high: number; readonly truth: number };

const attackQuarter = (versions: readonly (readonly DecidedCell[])[], threshold: number): Broken[] => {
  const { model, secrets } = modelOf(versions, threshold);
  if (secrets.length === 0) return [];
  const bounds = [...model.names].map((name) => {
    const value = model.fixed.get(name);
    return value === undefined ? `0 <= ${name} <= 1000000` : `${name} = ${value}`;
  });
  const text = `Minimize\n obj: 0 ${secrets[0]?.name}\nSubject To\n${model.lines.map((line, at) => ` r${at}: ${line}`).join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`;
  return highs.withModel({ format: 'lp', data: text }, (opened) => {
    opened.options.set({ output_flag: false });
    const end = (name: string, cost: 1 | -1): number => {
      const column = opened.getColByName(name);
      opened.changeColCost(column, cost);
      opened.run();
      if (opened.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('The truth must fit');
      const value = opened.getSolution().colValue[column] ?? 0;
      opened.changeColCost(column, 0);
      return value;
    };
    return secrets.flatMap(({ name, truth }) => {
      const [low, high] = [Math.max(0, Math.ceil(end(name, 1) - 1e-6)), Math.floor(end(name, -1) + 1e-6)];
      return high - low < threshold ? [{ secret: name, low, high, truth }] : [];
    });
  });
};

/** Every hidden number that can be told more precisely than the threshold allows, quarter by quarter: no table goes over quarters. */
export const attackEverything = (history: readonly Release[], threshold: number): Broken[] => {
  const quarters = new Set<Quarter>(history.flatMap((release) => release.map(({ quarter }) => quarter)));
  return [...quarters].flatMap((quarter) =>
    attackQuarter(
      history.map((release) => release.filter((cell) => cell.quarter === quarter)).filter((cells) => cells.length > 0),
      threshold,
    ),
  );
};
