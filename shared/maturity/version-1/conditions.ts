import type { Condition } from '../question.ts';

/** The eight conditions under which difference becomes learning (Thomas & Ely), as a checklist: nothing is counted of it. */
export const CONDITIONS: readonly Condition[] = [
  {
    id: 'topSeesDifferences',
    nl: 'De top ziet de verschillen tussen mensen.',
    en: 'The top sees the differences between people.',
  },
  {
    id: 'topSeesOpportunity',
    nl: 'De top ziet er een kans en een opgave in.',
    en: 'The top sees an opportunity and a challenge in them.',
  },
  { id: 'highExpectations', nl: 'Van iedereen wordt veel verwacht.', en: 'Much is expected of everybody.' },
  { id: 'development', nl: 'Iedereen kan zich ontwikkelen.', en: 'Everybody can develop.' },
  {
    id: 'openness',
    nl: 'Er is openheid; wat anders is mag besproken worden.',
    en: 'There is openness; difference may be debated.',
  },
  { id: 'recognition', nl: 'Mensen voelen zich gewaardeerd.', en: 'People feel recognised.' },
  { id: 'vision', nl: 'Er is een duidelijke visie.', en: 'There is a clear vision.' },
  {
    id: 'structure',
    nl: 'De structuur geeft houvast en laat proberen toe.',
    en: 'The structure holds and leaves room to experiment.',
  },
];
