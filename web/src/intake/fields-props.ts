import type { RecordForm } from '../ui/form/record-form.ts';
import type { IntakeValues } from './intake-values.ts';

/** What the fields of every section are given. */
export type FieldsProps = {
  readonly form: RecordForm<IntakeValues>;
  readonly trajectoryId: string;
  readonly companyId: string;
};
