import type { Choosable } from '../../catalogue/meaning.ts';
import type { AUDIENCES, INTERVENTION_KINDS } from '../../catalogue/schema.ts';

/** The words of a catalogue, on screen and in its export. */
export type CatalogueTexts = {
  readonly headers: Record<
    | 'code'
    | 'nl'
    | 'en'
    | 'explanation'
    | 'audience'
    | 'kind'
    | 'from'
    | 'validFrom'
    | 'validUntil'
    | 'replacedBy'
    | 'state'
    | 'checkedOn'
    | 'checkedIn'
    | 'source'
    | 'reason',
    string
  >;
  readonly states: Record<Choosable['state'], string>;
  readonly sources: Record<'shipped' | 'agency', string>;
  readonly audiences: Record<(typeof AUDIENCES)[number], string>;
  readonly kinds: Record<(typeof INTERVENTION_KINDS)[number], string>;
  readonly neverChecked: string;
  /** How it was called on the day of the record, and how it is called now. */
  readonly thenAndNow: (then: string, now: string) => string;
};
