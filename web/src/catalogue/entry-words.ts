import { type Choosable, choosableOn, labelOn, versionOn } from '../../../shared/catalogue/meaning.ts';
import type {
  AUDIENCES as KNOWN_AUDIENCES,
  INTERVENTION_KINDS as KNOWN_KINDS,
} from '../../../shared/catalogue/schema.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { catalogueTexts } from '../../../shared/texts/catalogue/catalogue.ts';
import { today } from '../app/today.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { useCatalogueWords } from './words.ts';

// The words of the schema, checked against it by their types: the schema library itself stays out of the screen.
export const AUDIENCES = ['company', 'person'] as const satisfies typeof KNOWN_AUDIENCES;
export const KINDS = ['structural', 'instrument'] as const satisfies typeof KNOWN_KINDS;

type Version = ShownEntry['versions'][number];

/** An entry in words, as it was on a day. */
export const useEntryWords = () => {
  const { language, texts } = useLanguage();
  const { trajectory } = texts;
  const catalogue = useCatalogueWords();
  const { audiences, kinds, thenAndNow } = catalogueTexts[language];
  return {
    name: (entry: ShownEntry, day: IsoDate = today()): string => {
      const { label, present } = labelOn(entry, day, today());
      return present ? thenAndNow(label[language], present[language]) : label[language];
    },
    state: (entry: ShownEntry, day: IsoDate = today()): string => {
      const state: Choosable = choosableOn(entry, day);
      switch (state.state) {
        case 'open':
          return catalogue.states.open;
        case 'closed':
          return catalogue.closedSince(formatDate(state.since));
        case 'notYet':
          return catalogue.openFrom(formatDate(state.from));
      }
    },
    /** What its list asks besides a name; empty for a plain list. */
    detail: ({ audience, kind, phase, dimension }: Version): string =>
      [
        audience && audiences[audience],
        kind && kinds[kind],
        phase && catalogue.phases[phase],
        dimension && trajectory.form.resultHints[dimension].split(':')[0],
      ]
        .filter(Boolean)
        .join(' · '),
    validity: ({ validFrom, validUntil }: Version): string =>
      catalogue.validity(validFrom && formatDate(validFrom), validUntil && formatDate(validUntil)),
    explanation: (version: Version): string | undefined => version.explanation?.[language],
    /** What it says on a day, in the language of the screen. */
    on: (entry: ShownEntry, day: IsoDate): Version => versionOn(entry, day),
  };
};
