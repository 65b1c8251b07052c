import { type IsoDate, isoDate } from '../../../shared/kernel/dates.ts';
import { SEGMENTS } from '../../../shared/partnership/membership.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { ReferenceRegionCode } from '../../../shared/reference/regions.ts';
import { REFERENCE_REGION_CODES } from '../../../shared/reference/regions.ts';
import { THEME_CODES, type Theme } from '../../../shared/reference/themes.ts';

/** What an organisation says of itself when it joins. */
export type InventedMember = Pick<Member, 'name' | 'role' | 'regions' | 'themes' | 'segments' | 'contact'> &
  Partial<Pick<Member, 'experience' | 'offer'>>;
type Said = Omit<InventedMember, 'name' | 'role' | 'contact'>;

const EVERYWHERE: ReferenceRegionCode[] = [...REFERENCE_REGION_CODES];
const EVERYTHING = THEME_CODES.filter((code) => code !== 'other');
const SMALL_AND_MEDIUM = SEGMENTS.slice(0, 4);
const LARGE = SEGMENTS.slice(3);
const ALL_SIZES = [...SEGMENTS];

const WITHOUT_SPECIALISTS: readonly Theme[] = ['language-policy', 're-integration', 'workstation-adjustment'];
const GENERAL: Theme[] = EVERYTHING.filter((code) => !WITHOUT_SPECIALISTS.includes(code));
const except = (...regions: readonly ReferenceRegionCode[]) => EVERYWHERE.filter((code) => !regions.includes(code));

const invented = (name: string, role: Member['role'], said: Said): InventedMember => {
  const place = name
    .toLowerCase()
    .replace(/ (vzw|bv|cv)$/, '')
    .replace(/[^a-z]+/g, '-');
  return {
    name,
    role,
    ...said,
    contact: { website: `https://${place}.example`, email: `info@${place}.example`, phone: '+32 2 000 00 00' },
  };
};

/** It covers everything but language policy for large companies in Limburg: a gap that a person can read at a glance. */
const ALFA = [
  invented('Alfa Werkt vzw', 'promotor', {
    regions: EVERYWHERE,
    themes: GENERAL,
    segments: ALL_SIZES,
    experience: 'Begeleidt sinds 2016 ondernemingen bij inclusief aanwerven, in zestig trajecten.',
    offer: 'Wij vertrekken van uw vacature of uw ploeg en zoeken samen wat er anders kan. U beslist over elke stap.',
  }),
  invented('Loopbaanhuis Veelkleur vzw', 'partner', {
    regions: except('limburg'),
    themes: [...WITHOUT_SPECIALISTS],
    segments: ALL_SIZES,
    experience: 'Twintig jaar loopbaanbegeleiding en re-integratie na ziekte.',
    offer: 'Wij helpen bij terugkeer na ziekte, taal op de werkvloer en aangepaste werkposten.',
  }),
  invented('Opleidingscentrum De Zeven Alfa’s vzw', 'partner', {
    regions: ['limburg'],
    themes: ['language-policy'],
    segments: [...SMALL_AND_MEDIUM],
    experience: 'Taalcoaching in honderd kleine ondernemingen.',
    offer: 'Nederlands op de werkvloer, op maat van uw ploegen.',
  }),
  invented('Advies Wolkenrand bv', 'subcontractor', {
    regions: ['limburg', 'kempen'],
    themes: ['re-integration', 'workstation-adjustment'],
    segments: ALL_SIZES,
    offer: 'Ergonomen die met uw mensen de werkpost herbekijken.',
  }),
] as const;

/** It covers all of Flanders. */
const BETA = [
  invented('Beta Samen vzw', 'promotor', {
    regions: EVERYWHERE,
    themes: EVERYTHING,
    segments: [...SMALL_AND_MEDIUM],
    experience: 'Netwerk van werkgevers sinds 2012.',
    offer: 'Een vaste coach per onderneming, en een netwerk waarin werkgevers van elkaar leren.',
  }),
  invented('Werkgeverskring Tussen Twee Bruggen vzw', 'partner', {
    regions: EVERYWHERE,
    themes: EVERYTHING,
    segments: [...LARGE],
    experience: 'Begeleidde de personeelsdiensten van veertig grote ondernemingen.',
    offer: 'Wij werken met uw personeelsdienst en leidinggevenden aan beleid dat blijft.',
  }),
  invented('Leerwerkhuis De Kobaltzee vzw', 'partner', {
    regions: ['middenkust', 'regio-brugge', 'westhoek'],
    themes: ['workplace-learning', 'competences', 'recognised-competences'],
    segments: [...SMALL_AND_MEDIUM],
    offer: 'Leren op de werkvloer, met mentoren van uw eigen ploeg.',
  }),
  invented('Coaching Regenschelp bv', 'subcontractor', {
    regions: ['regio-gent', 'waasland'],
    themes: ['diversity', 'inclusion-and-non-discrimination'],
    segments: ALL_SIZES,
  }),
] as const;

/** Two regions have nobody, nobody pools employees, and one member did not say yet what it does. */
const GAMMA = [
  invented('Gamma Vooruit cv', 'promotor', {
    regions: except('westhoek', 'middenkust'),
    themes: GENERAL.filter((code) => code !== 'employee-pooling'),
    segments: [...SMALL_AND_MEDIUM],
    experience: 'Sociaal economisch bedrijf met vijftien jaar ervaring in werk op maat.',
    offer: 'Wij tonen in ons eigen bedrijf hoe het kan, en komen daarna naar het uwe.',
  }),
  invented('Zorgacademie Maanbrug vzw', 'partner', {
    regions: except('westhoek', 'middenkust'),
    themes: [...WITHOUT_SPECIALISTS, 'workable-work'],
    segments: ALL_SIZES,
    experience: 'Opleidingen in zorg en welzijn.',
    offer: 'Voor zorgvoorzieningen: werkbare uurroosters en taal op de afdeling.',
  }),
  invented('Jobatelier Het Derde Licht vzw', 'partner', {
    regions: ['limburg', 'oost-brabant', 'halle-vilvoorde'],
    themes: GENERAL.filter((code) => code !== 'employee-pooling'),
    segments: [...LARGE],
    offer: 'Taken herverdelen in grote ploegen.',
  }),
  invented('Begeleiding Kwikstaartje bv', 'subcontractor', { regions: [], themes: [], segments: [] }),
] as const;

/** The members of each partnership of the demonstration, the promotor first. */
export const INVENTED_MEMBERS = { alfa: ALFA, beta: BETA, gamma: GAMMA } as const;

/** A member that left, by partnership, and the coach who went on elsewhere with its cases. */
export const LEFT: Readonly<
  Record<string, { member: InventedMember; until: IsoDate; reason: string; coach: string } | undefined>
> = {
  alfa: {
    member: invented('Adviesgroep Zuiderzon bv', 'subcontractor', {
      regions: ['limburg'],
      themes: ['language-policy'],
      segments: [...LARGE],
      experience: 'Taalbeleid in grote ondernemingen.',
    }),
    until: isoDate('2025-06-30'),
    reason: 'De organisatie stopt met begeleiding van ondernemingen.',
    coach: 'Bram Alfadonck',
  },
};
