import { type Chance, chanceOf } from './chance.ts';

/**
 * Names of companies and streets are put together from words that nobody puts together, so that none can be taken for one that
 * exists.
 */
const BEGINNINGS = [
  'Fabel',
  'Nevel',
  'Kwik',
  'Vonken',
  'Wolken',
  'Kobalt',
  'Honingraat',
  'Dauw',
  'Amber',
  'Kiezel',
  'Sterrenstof',
  'Libellen',
  'Maanzaad',
  'Parelmoer',
  'Sneeuwuil',
  'Lantaarn',
  'Eenhoorn',
  'Zeepaard',
  'Komeet',
  'Saffier',
  'Draken',
  'Zilvervos',
  'Veder',
  'Tover',
  'Zonnewijzer',
  'Schaduw',
] as const;

const ENDINGS = [
  'horst',
  'kreek',
  'zoom',
  'kade',
  'gaard',
  'brug',
  'dreef',
  'wijk',
  'poort',
  'veld',
  'donk',
  'hoek',
  'akker',
  'bron',
  'burcht',
  'gracht',
] as const;

const STREET_ENDINGS = ['laan', 'straat', 'weg', 'plein', 'pad'] as const;

/** Every invented name once, in an order that is always the same: 416 of them. */
export const INVENTED_NAMES: readonly string[] = chanceOf('names').shuffled(
  BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => `${beginning}${ending}`)),
);

export const inventedStreet = (chance: Chance): string => `${chance.pick(BEGINNINGS)}${chance.pick(STREET_ENDINGS)}`;

const GIVEN_NAMES = [
  'An',
  'Ayşe',
  'Bart',
  'Els',
  'Fatima',
  'Hilde',
  'Ivan',
  'Joke',
  'Kenji',
  'Leen',
  'Maarten',
  'Nadia',
  'Olena',
  'Pascal',
  'Rashid',
  'Sofie',
  'Tom',
  'Wim',
  'Yasmina',
  'Zoë',
] as const;

const FAMILY_NAMES = [
  'Fabelaers',
  'Kwikmans',
  'Nevelinckx',
  'Zilverdonck',
  'Vonkerman',
  'Ambergs',
  'Kiezelaer',
  'Sterremans',
  'Mosselinck',
  'Honinckaert',
  'Kobaltens',
  'Parelaers',
  'Dauwmans',
  'Krekelinck',
  'Toverbeek',
] as const;

export type InventedPerson = { readonly name: string; readonly mailName: string };

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();

/** Someone who does not exist, and the part of a mail address before the at sign. */
export const inventedPerson = (chance: Chance): InventedPerson => {
  const [given, family] = [chance.pick(GIVEN_NAMES), chance.pick(FAMILY_NAMES)];
  return { name: `${given} ${family}`, mailName: `${plain(given)}.${plain(family)}` };
};
