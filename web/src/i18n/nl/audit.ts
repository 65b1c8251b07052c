/** The history of a record. */
export const audit = {
  title: 'Geschiedenis',
  nothingYet: 'Hieraan werd nog niets gewijzigd.',
  older: 'Oudere wijzigingen tonen',
  because: (reason: string) => `Reden: ${reason}`,
  changes: (count: number) => (count === 1 ? 'Eén veld gewijzigd' : `${count} velden gewijzigd`),
  personal: 'gewijzigd (persoonsgegeven, waarde niet bewaard)',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  empty: 'leeg',
  system: 'het systeem',
  systemFor: (name: string) => `het systeem, op beslissing van ${name}`,
  otherAction: 'Gewijzigd',
};
