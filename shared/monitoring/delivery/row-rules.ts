import type { IsoDate } from '../../kernel/dates.ts';
import type { DeliveryColumnKey } from './columns.ts';
import type { CellProblem } from './problems.ts';
import type { ReadCells } from './read-cells.ts';
import type { ExitDestination } from './row.ts';

const ALWAYS = ['pseudonym', 'sourceMeasure', 'exitedOn', 'destination'] as const satisfies DeliveryColumnKey[];
const OF_WORK = ['employer', 'startedOn', 'contract'] as const satisfies DeliveryColumnKey[];
const OF_WORK_WHERE_KNOWN = ['userEnterprise', 'endedOn'] as const satisfies DeliveryColumnKey[];
const DAYS = ['exitedOn', 'startedOn', 'endedOn'] as const satisfies DeliveryColumnKey[];

/** Whether a destination comes with work. Somebody self-employed may work without an enterprise that is known. */
const WORK_AT = {
  'regular-work': 'always',
  'temporary-agency-work': 'always',
  ibo: 'always',
  'article-60': 'always',
  'social-economy': 'always',
  'self-employed': 'maybe',
  training: 'never',
  'no-work': 'never',
} as const satisfies Record<ExitDestination, 'always' | 'maybe' | 'never'>;

type Presence = { readonly has: (column: DeliveryColumnKey) => boolean };

const required = ({ has }: Presence, columns: readonly DeliveryColumnKey[]): CellProblem[] =>
  columns.filter((column) => !has(column)).map((column) => ({ column, problem: 'required' }));
const empty = ({ has }: Presence, columns: readonly DeliveryColumnKey[]): CellProblem[] =>
  columns.filter(has).map((column) => ({ column, problem: 'notAllowedHere' }));

const ofWork = (presence: Presence, destination: ExitDestination): CellProblem[] => {
  const all = [...OF_WORK, ...OF_WORK_WHERE_KNOWN];
  const rule = WORK_AT[destination];
  if (rule === 'never') return empty(presence, all);
  return rule === 'always' || all.some(presence.has) ? required(presence, OF_WORK) : [];
};

/** What is wrong between the cells of a row; a cell that could not be read counts as filled in. */
export const problemsAcross = ({ values, problems }: ReadCells, referenceDate: IsoDate): CellProblem[] => {
  const wrong = new Set(problems.map(({ column }) => column));
  const presence = { has: (column: DeliveryColumnKey) => values[column] !== undefined || wrong.has(column) };
  const { sourceMeasure, destination, contract, startedOn, endedOn } = values;
  const fromPartnership = sourceMeasure === undefined || sourceMeasure === 'local-partnership';
  const byAgency = destination === undefined || destination === 'temporary-agency-work' || contract === 'temporary';
  return [
    ...required(presence, ALWAYS),
    ...(sourceMeasure === 'local-partnership' ? required(presence, ['localPartnership']) : []),
    ...(fromPartnership ? [] : empty(presence, ['localPartnership'])),
    ...(destination === undefined ? [] : ofWork(presence, destination)),
    ...(byAgency || WORK_AT[destination] === 'never' ? [] : empty(presence, ['userEnterprise'])),
    ...DAYS.flatMap((column): CellProblem[] =>
      (values[column] ?? '') > referenceDate ? [{ column, problem: 'afterReferenceDate' }] : [],
    ),
    ...(startedOn !== undefined && endedOn !== undefined && endedOn < startedOn
      ? [{ column: 'endedOn', problem: 'endBeforeStart' } as const]
      : []),
  ];
};
