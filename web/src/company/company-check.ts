import { companyInputSchema } from '../../../shared/company/schema.ts';
import { checked } from '../ui/form/checked.ts';
import { type CompanyValues, inputOf } from './form-values.ts';

/** The same check as the API's, before anything is sent. Brings the schema library along: loaded at the first submit. */
export const checkCompany = (values: CompanyValues) => checked(companyInputSchema, inputOf(values));
