import type { NarrativeText, NoteFigure } from '../../note/names.ts';
import type { NoteState } from '../../note/schema.ts';

type Figures = Readonly<Record<NoteFigure, { readonly name: string; readonly explain: string }>>;

export const nl = {
  kind: 'Kwartaalnota',
  figures: {
    realised: {
      name: 'Gerealiseerd',
      explain:
        'Unieke ondernemingen die tot en met de laatste dag van het kwartaal meetellen, volgens de telregel die geldt.',
    },
    realisedInQuarter: {
      name: 'Gerealiseerd in dit kwartaal',
      explain: 'Het verschil met het einde van het vorige kwartaal. Een correctie kan het negatief maken.',
    },
    expected: {
      name: 'Waar u moest staan',
      explain: 'Wat er op de laatste dag gerealiseerd moest zijn volgens de jaarlijkse stappen van het streefcijfer.',
    },
    target: { name: 'Streefcijfer', explain: 'Het goedgekeurde streefcijfer voor de hele periode.' },
    inSupport: { name: 'In begeleiding', explain: 'Unieke ondernemingen in begeleiding sinds hun intake (EECO).' },
    inSupportSme: { name: 'Waarvan kmo’s', explain: 'De kmo’s onder de ondernemingen in begeleiding (EECO19).' },
    underway: {
      name: 'Met een plan of in uitvoering',
      explain: 'Ondernemingen die nog niet meetellen en waarvan het verste traject in de fase plan of uitvoering zit.',
    },
    adapted: {
      name: 'Met een structurele aanpassing',
      explain: 'Ondernemingen met minstens één ingevoerde structurele aanpassing.',
    },
    adaptedWithEvidence: {
      name: 'Waarvan met bewijs',
      explain: 'De ondernemingen met een ingevoerde structurele aanpassing waarvoor bewijs in het dossier zit.',
    },
    completedNotCounted: {
      name: 'Afgerond, telt nog niet mee',
      explain: 'Afgerond, maar er ontbreekt nog iets van de telregel.',
    },
    stopped: { name: 'Stopgezet', explain: 'Ondernemingen waarvan alle trajecten werden stopgezet.' },
  } satisfies Figures,
  /** In the place of "in this quarter", in a note about more than one. */
  realisedInPeriod: {
    name: 'Gerealiseerd in deze periode',
    explain: 'Het verschil met het einde van de periode ervoor. Een correctie kan het negatief maken.',
  },
  /** What a note is about, by its first and last quarter. */
  about: (from: string, to: string) => (from === to ? to : `${from} tot en met ${to}`),
  monitoring: {
    title: 'Gepubliceerde monitoring',
    frozen: (day: string) => `Zoals gepubliceerd was toen de coördinator ondertekende, op ${day}.`,
    current: 'Zoals nu gepubliceerd is.',
    notKept: 'Bij deze ondertekening werd dit nog niet vastgezet. Dit is wat nu gepubliceerd is.',
    notPublished: 'Toen de coördinator ondertekende, was van deze periode nog niets gepubliceerd.',
    notPublishedNow: 'Van deze periode is nog niets gepubliceerd.',
    units: {
      persons: 'Mensen die bij ondersteunde ondernemingen startten',
      companies: 'Ondernemingen waar zij startten',
    },
    of: (quarters: string) => `Cijfers van ${quarters}.`,
    value: 'Aantal',
  },
  texts: {
    done: 'Wat we gedaan hebben',
    results: 'Wat het opgeleverd heeft',
    helps: 'Wat helpt',
    hinders: 'Wat hindert',
    plans: 'Plannen voor de volgende periode',
    question: 'Vraag aan Europa WSE',
  } satisfies Record<NarrativeText, string>,
  states: {
    absent: 'Nog niet begonnen',
    draft: 'Ontwerp',
    signedByCoordinator: 'Ondertekend door de coördinator',
    submitted: 'Ingediend',
    returned: 'Teruggestuurd',
    accepted: 'Aanvaard',
  } satisfies Record<NoteState | 'absent', string>,
  figuresTitle: 'Cijfers',
  frozenFigures: (day: string) => `Zoals ze waren toen de coördinator ondertekende, op ${day}.`,
  currentFigures: (day: string) => `Zoals ze nu zijn voor ${day}.`,
  noFigure: 'geen',
  signatures: {
    coordinator: 'Coördinator',
    promotor: 'Promotor',
    agency: 'Europa WSE',
    signedOn: (day: string, time: string) => `ondertekend op ${day} om ${time}`,
    acceptedOn: (day: string, time: string) => `aanvaard op ${day} om ${time}`,
    notYet: 'nog niet',
  },
  signaturesTitle: 'Ondertekening',
  document: {
    figure: 'Cijfer',
    value: 'Ondernemingen',
    rules: 'Programmaregels',
    made: (day: string, time: string) => `Opgemaakt op ${day} om ${time}`,
    page: (page: number, pages: number) => `Blad ${page} van ${pages}`,
    emblem: 'Embleem van de Europese Unie',
  },
};
export type NoteTexts = typeof nl;
