import { addDays, isoDate } from '../kernel/dates.ts';
import { INSTRUMENTS, type Instrument } from '../reference/instruments.ts';
import type { EntryContent } from './schema.ts';

/** Said of what may have ended: nobody has looked since the list was made. */
const PERHAPS_CLOSED = {
  nl: 'Misschien gesloten. Vraag het na bij wie het aanbiedt.',
  en: 'Perhaps closed. Ask who offers it.',
};

const contentOf = ({ nl, en, audience, status, closedOn, replacedBy, remark }: Instrument): EntryContent => {
  const explanation = remark ?? (status === 'unverified' ? PERHAPS_CLOSED : undefined);
  return {
    nl,
    en,
    audience,
    ...(explanation ? { explanation } : {}),
    ...(closedOn === undefined ? {} : { validUntil: addDays(isoDate(closedOn), -1) }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
};

/** The instruments as every entry of a catalogue begins: their closing day is the day after the last one on which they were open. */
export const INSTRUMENT_SEED: Readonly<Record<string, EntryContent>> = Object.fromEntries(
  Object.entries(INSTRUMENTS).map(([code, instrument]) => [
    code,
    code === 'other' ? { nl: instrument.nl, en: instrument.en, audience: instrument.audience } : contentOf(instrument),
  ]),
);
