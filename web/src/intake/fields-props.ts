import type { RecordForm } from '../ui/form/record-form.ts';
import type { IntakeValues } from './intake-values.ts';

/** What the fields of every section are given. */
export type FieldsProps = {
  readonly form: RecordForm<IntakeValues>;
  /** Codes of the agency's lists that the section has already. */
  readonly kept: readonly string[];
  readonly trajectoryId: string;
  readonly companyId: string;
};
