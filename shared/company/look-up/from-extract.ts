import type { IsoDate } from '../../kernel/dates.ts';
import type { Candidate, ExtractEnterprise } from '../kbo-extract/candidate.ts';
import { keepEstablishments, subjectOf } from '../kbo-extract/draft.ts';
import { readActivity, readEstablishment, readLegalForm, readName, readSeat } from '../kbo-extract/parts.ts';
import type { Subject } from '../kbo-extract/problems.ts';
import type { LookUpEnterprise } from './schema.ts';

const enterpriseOf = (
  subject: Subject,
  enterprise: ExtractEnterprise,
  snapshotDate: IsoDate,
): LookUpEnterprise | undefined => {
  const name = enterprise.name && readName(enterprise.name, subject.number, 'companyLeftOut').value;
  if (name === undefined) return undefined;
  const readable = enterprise.establishments.flatMap((establishment) => readEstablishment(establishment).value ?? []);
  const seat = readSeat(enterprise).value;
  const legalForm = readLegalForm(subject, enterprise.legalForm).value;
  const activity = readActivity(enterprise).value;
  return {
    number: enterprise.number,
    name,
    situation: enterprise.situation,
    establishments: keepEstablishments(subject, readable).value,
    establishmentCount: enterprise.establishments.length,
    snapshotDate,
    ...(seat ? { seat } : {}),
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(activity ? { activity } : {}),
  };
};

/** An enterprise of an extract for the look-up, wherever its work floors lie; nothing for a wrong row, or one without a name. */
export const lookUpOf = (candidate: Candidate, snapshotDate: IsoDate): LookUpEnterprise | undefined =>
  'flaw' in candidate ? undefined : enterpriseOf(subjectOf(candidate), candidate.enterprise, snapshotDate);
