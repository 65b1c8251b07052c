import { successionRemovalSchema, successionRequestSchema } from '../../../../shared/monitoring/succession/schema.ts';
import { checked } from '../../ui/form/checked.ts';

export const checks = {
  note: (values: unknown) => checked(successionRequestSchema, values),
  takeBack: (values: unknown) => checked(successionRemovalSchema, values),
};
