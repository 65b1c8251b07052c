import { liftRequestSchema } from '../../../shared/notification/mailing.ts';
import { checked } from '../ui/form/checked.ts';

export const checks = { lift: (values: unknown) => checked(liftRequestSchema, values) };
