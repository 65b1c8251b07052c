import { codesOf, type Label } from './label.ts';

/** Training funds of the sectors. The sector in brackets is there to recognise the fund, not to define its scope. */
export const SECTOR_FUNDS = {
  constructiv: { nl: 'Constructiv (bouw)', en: 'Constructiv (construction)' },
  'co-valent': {
    nl: 'Co-valent (chemie, kunststoffen en life sciences)',
    en: 'Co-valent (chemicals, plastics and life sciences)',
  },
  logos: { nl: 'Logos (internationale handel, vervoer en logistiek)', en: 'Logos (international trade and logistics)' },
  travi: { nl: 'Travi (uitzendarbeid)', en: 'Travi (temporary agency work)' },
  vivo: { nl: 'VIVO (social profit)', en: 'VIVO (social profit)' },
  'vorm-dc': { nl: 'Vorm DC (dienstencheques)', en: 'Vorm DC (service vouchers)' },
  woodwize: { nl: 'Woodwize (hout en meubel)', en: 'Woodwize (wood and furniture)' },
  cevora: { nl: 'Cevora (bedienden, PC 200)', en: 'Cevora (white-collar workers, JC 200)' },
  alimento: { nl: 'Alimento (voeding)', en: 'Alimento (food)' },
  'horeca-forma': { nl: 'Horeca Forma (horeca)', en: 'Horeca Forma (hotels and catering)' },
  volta: { nl: 'Volta (elektrotechniek)', en: 'Volta (electrical engineering)' },
  educam: { nl: 'Educam (auto en aanverwante)', en: 'Educam (automotive and related)' },
  other: { nl: 'ander sectorfonds', en: 'other sector fund' },
} as const satisfies Record<string, Label>;

export type SectorFund = keyof typeof SECTOR_FUNDS;
export const SECTOR_FUND_CODES = codesOf(SECTOR_FUNDS);
