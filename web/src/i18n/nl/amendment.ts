/** Amendments of what was approved: how they are proposed and decided. */
export const amendment = {
  title: 'Wijzigingen',
  none: 'Er is nog niets gewijzigd aan wat goedgekeurd werd.',
  states: {
    proposed: 'wacht op Europa WSE',
    approved: 'goedgekeurd',
    refused: 'geweigerd',
    withdrawn: 'ingetrokken',
  },
  subjects: { target: 'Streefcijfer', budget: 'Budget' },
  amendmentOf: (subject: string, period: number) => `${subject} van periode ${period}`,
  proposedOn: (day: string) => `voorgesteld op ${day}`,
  endedOn: (day: string) => `afgehandeld op ${day}`,
  changed: 'Wat wijzigt',
  before: 'Nu goedgekeurd',
  after: 'Voorstel',
  why: 'Reden',
  decision: 'Beslissing',
  decisions: { approve: 'Goedkeuren', refuse: 'Weigeren', withdraw: 'Voorstel intrekken' },
  decisionBody: {
    approve: 'Wat voorgesteld is, komt nu in de plaats van wat goedgekeurd was.',
    refuse: 'Wat goedgekeurd was, blijft gelden. Het partnerschap leest uw reden.',
    withdraw: 'Wat goedgekeurd was, blijft gelden.',
  },
  approvalReason: 'Toelichting',
  refusalReason: 'Reden van de weigering',
  total: 'Samen',
};
