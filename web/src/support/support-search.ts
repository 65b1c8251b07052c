import { type AddressValues, chosen, textOf } from '../app/search-values.ts';

/** The entry on this device that is corrected. */
export const readWaitingSearch = (values: AddressValues): { waiting?: string | undefined } =>
  chosen({ waiting: textOf(values.waiting) });

export type CalendarSearch = { month?: string | undefined; coach?: string | undefined };

export const readCalendarSearch = (values: AddressValues): CalendarSearch => {
  const month = textOf(values.month);
  return chosen({
    month: month !== undefined && /^20\d{2}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    coach: textOf(values.coach),
  });
};

/** The month a number of months later, or earlier when negative. */
export const addMonths = (month: string, count: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + (number - 1) + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};
