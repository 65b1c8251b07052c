import type { Account } from './accounts.ts';
import type { Engine } from './engine.ts';

const byPlace = (accounts: readonly Account[]): string[] => {
  const places = [...new Set(accounts.map((account) => account.place))];
  const width = Math.max(...places.map((place) => place.length));
  return places.map((place) => {
    const names = accounts.filter((account) => account.place === place).map((account) => account.name);
    return `  ${place.padEnd(width)}  ${names.join('  ')}`;
  });
};

/** What a person needs to know of an engine that just started. */
export const announce = ({ addresses, accounts }: Engine, milliseconds: number): string =>
  [
    '',
    `  Web       ${addresses.web}`,
    `  API       ${addresses.web}/api/openapi.json`,
    `  Sign-in   ${addresses.identity}`,
    `  Mail      ${addresses.mailPage}`,
    '',
    'Accounts, without a password; a token for the API: npm run --silent token -- coach@alfa',
    ...byPlace(accounts),
    '',
    `Ready in ${(milliseconds / 1000).toFixed(1)} s. Stop with Ctrl+C.`,
  ].join('\n');
