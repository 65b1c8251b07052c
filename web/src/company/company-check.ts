import { type CompanyInput, companyInputSchema } from '../../../shared/company/schema.ts';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { fieldErrorsOf } from '../../../shared/kernel/field-errors.ts';
import { type CompanyValues, inputOf } from './form-values.ts';

/** The same check as the API's, before anything is sent. Brings the schema library along: loaded at the first submit. */
export const checkCompany = (values: CompanyValues): { input?: CompanyInput; errors: FieldError[] } => {
  const checked = companyInputSchema.safeParse(inputOf(values));
  return checked.success ? { input: checked.data, errors: [] } : { errors: fieldErrorsOf(checked.error) };
};
