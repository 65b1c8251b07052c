import { useTexts } from '../i18n/language-context.ts';
import { useSupportWords } from './words.ts';

/** The label of a field of a request about support, by its pointer. */
export const useSupportLabels = (): ((pointer: string) => string | undefined) => {
  const { trajectory } = useTexts();
  const support = useSupportWords();
  const labels: Readonly<Record<string, string>> = {
    kind: support.kind,
    audiences: support.audience,
    form: support.form,
    day: support.day,
    minutes: support.duration,
    coachId: support.coach,
    companyIds: support.companies,
    actionId: support.action,
    note: support.note,
    reason: trajectory.reason,
    trajectoryId: trajectory.one,
  };
  return (pointer) => labels[pointer.split('/')[1] ?? ''];
};
