import type { Audience, SupportForm, SupportKind } from '../../../shared/support/choices.ts';
import type { SupportActivity, SupportLog } from '../../../shared/support/schema.ts';
import { deviceStore } from '../app/browser.ts';
import { today } from '../app/today.ts';

/** The durations that lie in sight; any other is typed. */
export const DURATIONS = ['30', '60', '120', '240'] as const;
export type DurationChoice = (typeof DURATIONS)[number] | 'other';

export type SupportValues = {
  readonly kind: SupportKind;
  readonly audiences: readonly Audience[];
  readonly form: SupportForm;
  readonly day: string;
  readonly duration: DurationChoice;
  readonly minutes: string;
  readonly coachId: string;
  readonly companyIds: readonly string[];
  readonly actionId: string;
  readonly note: string;
};

const LAST_DURATION = 'iwf.support.minutes';

export const rememberDuration = (minutes: number): void => deviceStore.write(LAST_DURATION, String(minutes));

const choiceOf = (minutes: string): DurationChoice => DURATIONS.find((known) => known === minutes) ?? 'other';

/** A visit as it mostly is: coaching, on site, today, as long as the last one. */
export const newSupport = (kind: SupportKind, companyIds: readonly string[]): SupportValues => {
  const minutes = deviceStore.read(LAST_DURATION) ?? '60';
  return {
    kind,
    audiences: [],
    form: kind === 'network' ? 'group' : 'onSite',
    day: today(),
    duration: choiceOf(minutes),
    minutes,
    coachId: '',
    companyIds,
    actionId: '',
    note: '',
  };
};

/** An activity, or an entry that waits, as the form shows it. */
export const supportValues = (found: SupportActivity | SupportLog): SupportValues => ({
  kind: found.kind,
  audiences: found.audiences,
  form: found.form,
  day: found.day,
  duration: choiceOf(String(found.minutes)),
  minutes: String(found.minutes),
  coachId: found.coachId ?? '',
  companyIds: found.companyIds,
  actionId: found.actionId ?? '',
  note: found.note ?? '',
});

/** The request that the values make; what it lacks the schema says. */
export const supportRequest = ({ duration, minutes, day, coachId, actionId, note, ...values }: SupportValues) => ({
  ...values,
  day: day || undefined,
  minutes: minutes.trim() === '' ? undefined : Number(minutes),
  coachId: coachId || undefined,
  actionId: actionId || undefined,
  note: note.trim() || undefined,
});
