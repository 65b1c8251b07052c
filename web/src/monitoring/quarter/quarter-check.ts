import { reopenQuarterSchema } from '../../../../shared/monitoring/quarter/view.ts';
import { checked } from '../../ui/form/checked.ts';

export const checkReopening = (values: unknown) => checked(reopenQuarterSchema, values);
