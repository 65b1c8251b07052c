/** Targets of a partnership. */
export const partnership = {
  page: 'Streefcijfers',
  title: (companies: string, period: number) => `${companies} ondernemingen afgesproken voor periode ${period}`,
  none: 'Nog geen streefcijfer vastgelegd',
  noneBody:
    'De programmamanager van Europa WSE legt het goedgekeurde streefcijfer vast. Alleen een overeengekomen wijziging verandert het nog.',
  period: (number: number) => `Periode ${number}`,
  companies: 'Aantal ondernemingen',
  yearly: 'Jaarlijkse stappen (telkens in totaal)',
  untilEndOf: (year: number) => `Tegen eind ${year}`,
  grantedSubsidy: 'Toegekende subsidie (euro)',
  acceptedPublicPart: 'Publiek deel van de aanvaarde kosten (euro)',
  acceptedHint: 'Zodra afrekeningen dat zeggen; tot dan staat de toegekende subsidie in de plaats.',
  reason: 'Op grond waarvan?',
  reasonHint: 'De goedkeuring of de overeengekomen wijziging.',
  set: 'Streefcijfer vastleggen',
  changeTitle: (period: number) => `Streefcijfer van periode ${period}`,
  members: 'Organisaties',
  toMembers: 'Alle leden',
  memberRoles: { promotor: 'promotor', partner: 'partner', subcontractor: 'onderaannemer' },
};
