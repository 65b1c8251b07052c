import { addDays, type IsoDate, isoDate } from '../../../shared/kernel/dates.ts';
import { daysBetween } from '../../../shared/kernel/days.ts';
import type { StopReason } from '../../../shared/trajectory/schema.ts';
import type { Chance } from './chance.ts';

/** The first Monday of the programme: no trajectory of the demonstration is older. */
const FIRST_DAY = isoDate('2024-01-08');

/** The days of a trajectory as they are meant to be; what lies in the future has not happened yet. */
export type Course = {
  /** First contact, or the intake where nothing came before it. */
  readonly begin: IsoDate;
  readonly lead: boolean;
  readonly intake: IsoDate;
  /** Left out where a case did not need it (P:171). */
  readonly diagnosis: IsoDate | undefined;
  readonly plan: IsoDate;
  readonly implementation: IsoDate;
  readonly measure: IsoDate;
  readonly tested: IsoDate;
  readonly implemented: IsoDate;
  readonly evidenced: IsoDate;
  readonly completed: IsoDate;
  readonly verified: IsoDate;
  readonly embedded: IsoDate;
};

export type Stop = { readonly on: IsoDate; readonly reason: StopReason; readonly note: string };

const SUNDAY = 0;
const SATURDAY = 6;

/** Nobody visits a company at the weekend: Friday before. Two days in order stay in order. */
export const workingDay = (day: IsoDate): IsoDate => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === SATURDAY) return addDays(day, -1);
  return weekday === SUNDAY ? addDays(day, -2) : day;
};

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** A course that ends on a day and takes so many days, shorter when the programme had only just begun. */
export const courseTo = (completed: IsoDate, days: readonly [number, number], chance: Chance): Course => {
  const firstWeeks = chance.whole(0, Math.min(60, Math.floor(daysBetween(FIRST_DAY, completed) / 3)));
  const begin = workingDay(later(addDays(FIRST_DAY, firstWeeks), addDays(completed, -chance.whole(...days))));
  const length = daysBetween(begin, completed);
  const at = (share: number): IsoDate => workingDay(addDays(begin, Math.floor(length * share)));
  const [lead, hasDiagnosis] = [!chance.oneIn(3), !chance.oneIn(3)];
  const diagnosis = at(0.14 + chance.fraction() * 0.1);
  return {
    begin,
    lead,
    intake: lead ? at(0.04 + chance.fraction() * 0.08) : begin,
    diagnosis: hasDiagnosis ? diagnosis : undefined,
    plan: at(0.32 + chance.fraction() * 0.08),
    implementation: at(0.46 + chance.fraction() * 0.06),
    measure: at(0.55 + chance.fraction() * 0.05),
    tested: at(0.64 + chance.fraction() * 0.06),
    implemented: at(0.75 + chance.fraction() * 0.09),
    evidenced: at(0.85 + chance.fraction() * 0.08),
    completed: workingDay(completed),
    verified: workingDay(addDays(completed, chance.whole(20, 75))),
    embedded: workingDay(addDays(completed, chance.whole(120, 200))),
  };
};

const STOPS: readonly Omit<Stop, 'on'>[] = [
  { reason: 'companyWithdrew', note: 'De directie ziet dit jaar geen ruimte voor verandering; contact over een jaar.' },
  { reason: 'noCapacity', note: 'Geen leidinggevende die het traject kan trekken tijdens de verhuizing.' },
  { reason: 'companyClosed', note: 'De onderneming zette haar activiteiten stop.' },
  { reason: 'otherSupport', note: 'Dezelfde begeleiding loopt al binnen een ander kader: geen dubbele financiering.' },
  { reason: 'notEligible', note: 'De werkvloer van het traject verhuisde naar buiten het Vlaamse Gewest.' },
  { reason: 'duplicate', note: 'Zelfde vraag als in een traject dat al liep bij deze onderneming.' },
  { reason: 'other', note: 'De vraag bleek eenmalig en werd met een advies beantwoord.' },
];

/** How a course ends early: somewhere between its first weeks and the work itself. Reasons come round in turn. */
export const stopIn = ({ begin, completed }: Course, turn: number, chance: Chance): Stop => {
  const share = 0.1 + chance.fraction() * 0.5;
  const on = workingDay(addDays(begin, Math.floor(daysBetween(begin, completed) * share)));
  const [stop] = STOPS.slice(turn % STOPS.length);
  if (!stop) throw new Error('There is at least one way to stop');
  return { ...stop, on: later(begin, on) };
};
