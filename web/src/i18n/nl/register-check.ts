import type { DifferenceKind } from '../../../../shared/company/register-check/kinds.ts';

/** What the KBO says of a company that is not what stands here. */
export const registerCheck = {
  title: 'De KBO zegt iets anders',
  explain: (day: string) =>
    `Volgens het uittreksel van de KBO van ${day}. Neem over wat klopt; vraag bij twijfel na bij de onderneming.`,
  kinds: {
    stopped: 'Staat niet meer in de KBO',
    merged: 'Overgegaan in een andere onderneming',
    situation: 'Bijzondere rechtstoestand',
    leftFlanders: 'Geen vestiging meer in het Vlaamse Gewest',
    seatMoved: 'Zetel verhuisd',
    establishmentGone: 'Vestiging gesloten',
    establishmentMoved: 'Vestiging verhuisd',
    name: 'Andere naam',
    legalForm: 'Andere rechtsvorm',
  } satisfies Record<DifferenceKind, string>,
  stoppedSince: (day: string) =>
    `Sinds ${day}: gestopt, of overgegaan in een andere onderneming. Vraag na onder welk nummer ze nu werkt.`,
  leftFlanders: 'Zonder werkvloer in het Vlaamse Gewest komt ze niet meer in aanmerking.',
  here: 'Hier',
  register: 'KBO',
  nothing: 'niets ingevuld',
  notListed: 'niet meer in de lijst',
  takeOver: 'Overnemen',
  takeOverTitle: 'Overnemen uit de KBO',
  takeOverBody: 'Dit komt in de plaats van wat hier staat. De geschiedenis bewaart wat er stond.',
  dismiss: 'Zo laten',
  dismissTitle: 'Zo laten',
  dismissBody: 'Dit komt niet terug, tot de KBO weer iets anders zegt.',
  reason: 'Waarom klopt wat hier staat?',
  dismissed: (count: number) => (count === 1 ? 'Eén verschil zo gelaten' : `${count} verschillen zo gelaten`),
  dismissedBy: (day: string, name: string | undefined) =>
    name === undefined ? `Zo gelaten op ${day}` : `Zo gelaten op ${day} door ${name}`,
  filter: 'KBO',
  filterDiffers: 'zegt iets anders',
};
