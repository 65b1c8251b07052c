import type { EnterpriseNumber } from '../../../../shared/company/enterprise-number.ts';
import { ExtractCollection } from '../../../../shared/company/kbo-extract/collect.ts';
import { lookUpOf } from '../../../../shared/company/look-up/from-extract.ts';
import type { LookUpEnterprise } from '../../../../shared/company/look-up/schema.ts';
import { type IsoDate, isoDateSchema } from '../../../../shared/kernel/dates.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { XmlElement } from './element.ts';
import type { MagdaFailure } from './failure.ts';
import { isActive, rowsOf } from './rows.ts';

/** Since when it is no longer active: the day of the register where it gives a whole one. */
const stoppedOn = (element: XmlElement, today: IsoDate): IsoDate => {
  const days = [element.one('Stopzetting', 'Datum').text, element.one('Afsluiting', 'Datum').text];
  return days.map((day) => isoDateSchema.safeParse(day).data).find((day) => day !== undefined) ?? today;
};

/** The enterprise that an `Onderneming` tells of, as it stands today. Another number than was asked, or no name, is odd. */
export const enterpriseFrom = (
  element: XmlElement,
  asked: EnterpriseNumber,
  today: IsoDate,
): Result<LookUpEnterprise, MagdaFailure> => {
  if (element.one('Ondernemingsnummer').text !== asked) return fail({ cause: 'odd' });
  const collection = new ExtractCollection();
  for (const [index, [table, fields]] of rowsOf(element, asked, today).entries()) collection.add(table, index, fields);
  const [candidate] = collection.candidates;
  const enterprise = candidate && lookUpOf(candidate, today);
  if (!enterprise) return fail({ cause: 'odd' });
  return ok(isActive(element) ? enterprise : { ...enterprise, notInExtract: stoppedOn(element, today) });
};
