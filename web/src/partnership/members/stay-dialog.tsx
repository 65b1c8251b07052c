import type { Member } from '../../../../shared/partnership/schema.ts';
import { usePlace } from '../../app/place.ts';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { memberSteps, useMembersChanged } from './members-api.ts';
import { useMemberWords } from './words.ts';

/** Takes back that a member leaves, with the reason. */
export const StayDialog = ({ member, onClose }: { member: Member; onClose: () => void }) => {
  const { leaving, leave } = useMemberWords();
  const place = usePlace();
  const changed = useMembersChanged();
  const form = useRecordForm({
    initial: NO_REASON,
    version: member.version,
    check: async (values, expectedVersion) => (await import('./checks.ts')).checks.stay({ ...values, expectedVersion }),
    save: (request) => memberSteps(place, member.id).stay(request),
    onSaved: () => {
      changed();
      onClose();
    },
  });
  return (
    <AskReason
      form={form}
      title={leaving.stayTitle(member.name)}
      body={leaving.stayBody}
      label={leaving.reason}
      hint={leave.reasonHint}
      labelOf={() => leaving.reason}
      submitLabel={leaving.stay}
      onClose={onClose}
    />
  );
};
