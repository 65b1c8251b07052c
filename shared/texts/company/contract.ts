import type { CompanyStage, Sme } from '../../company/schema.ts';

/** The words of the list, on screen and in its export. */
export type CompanyListTexts = {
  readonly headers: Record<
    | 'enterpriseNumber'
    | 'name'
    | 'municipality'
    | 'region'
    | 'headcount'
    | 'sme'
    | 'stage'
    | 'archived'
    | 'takenOver'
    | 'updated',
    string
  >;
  readonly sme: Record<Sme, string>;
  readonly stages: Record<CompanyStage, string>;
  readonly archived: string;
};
