/** Companies that several partnerships work with. */
export const coordination = {
  title: 'Ook bij een ander partnerschap',
  explain: 'Stem af voor u hetzelfde aanbiedt. U ziet alleen wat de programmaregels toelaten, nooit het dossier zelf.',
  partnership: (id: string) => `Partnerschap ${id}`,
  contact: (member: string) => `Aanspreekpunt: ${member}`,
  statedOn: (day: string) => `Laatst gewijzigd op ${day}`,
  shared: {
    page: 'Gedeelde ondernemingen',
    title: (count: string) => `${count} ondernemingen bij meer dan één partnerschap`,
    titleOne: 'Eén onderneming bij meer dan één partnerschap',
    titlePart: (count: string) => `Gedeelde ondernemingen, ${count} op deze bladzijde`,
    none: 'Geen onderneming bij meer dan één partnerschap',
    noneBody: 'Zodra twee partnerschappen met dezelfde onderneming werken, staat ze hier.',
    explain: 'Twee partnerschappen die met dezelfde onderneming werken, moeten afstemmen. U ziet hoever elk staat.',
    columns: { name: 'Onderneming', number: 'Ondernemingsnummer', partnerships: 'Bij' },
    more: 'Volgende bladzijde',
    first: 'Eerste bladzijde',
  },
};
