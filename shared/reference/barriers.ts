import type { Label } from './label.ts';

/** What stands in the way of a more inclusive work floor; several can apply. */
export const BARRIERS = {
  'required-diploma': { nl: 'gevraagd diploma', en: 'required diploma' },
  'sector-agreements': { nl: 'afspraken in de sector', en: 'sector agreements' },
  'selection-practice': { nl: 'manier van selecteren', en: 'selection practice' },
  'image-of-the-job': { nl: 'beeld van de job', en: 'image of the job' },
  language: { nl: 'taal', en: 'language' },
  'digital-skills': { nl: 'digitale vaardigheden', en: 'digital skills' },
  'team-not-prepared': { nl: 'team is niet voorbereid', en: 'team is not prepared' },
  'line-manager-time-or-skills': {
    nl: 'leidinggevende mist tijd of vaardigheden',
    en: 'line manager lacks time or skills',
  },
  'resistance-or-fatigue': { nl: 'weerstand of inclusiemoeheid', en: 'resistance or inclusion fatigue' },
  turnover: { nl: 'verloop', en: 'turnover' },
  'blocked-growth': { nl: 'doorgroei zit vast', en: 'blocked growth' },
  'cost-of-longer-run-in': { nl: 'kost van een langere inwerktijd', en: 'cost of a longer run-in' },
  transport: { nl: 'vervoer', en: 'transport' },
  'customer-discrimination': { nl: 'discriminatie door klanten', en: 'discrimination by customers' },
  other: { nl: 'andere drempel', en: 'other barrier' },
} as const satisfies Record<string, Label>;
