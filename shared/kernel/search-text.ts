/** Text as it is searched and sorted: without accents and capitals, so that `cafe` finds `Café`. */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
