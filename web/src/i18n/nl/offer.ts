/** The public directory of what partnerships offer to companies. */
export const offer = {
  page: 'Wie helpt uw onderneming?',
  found: (count: string) => `${count} organisaties helpen ondernemingen met inclusieve werkvloeren`,
  foundOne: 'Eén organisatie helpt ondernemingen met inclusieve werkvloeren',
  none: 'Geen organisatie gevonden',
  noneBody: 'Kies een andere regio, een ander thema of een andere grootte.',
  lead: 'Partnerschappen begeleiden ondernemingen bij het instromen, meetellen, groeien en blijven van medewerkers.',
  partnership: (id: string) => `Partnerschap ${id}`,
  filters: 'Waarnaar zoekt u?',
  region: 'Regio',
  theme: 'Thema',
  segment: 'Aantal werknemers',
  contact: 'Contact',
  fails: (ids: string) => `Het aanbod van ${ids} kan nu niet getoond worden. Probeer het straks opnieuw.`,
  all: 'Alle partnerschappen',
};
