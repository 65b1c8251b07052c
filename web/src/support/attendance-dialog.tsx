import { useQueryClient } from '@tanstack/react-query';
import type { SupportActivity } from '../../../shared/support/schema.ts';
import { usePlace } from '../app/place.ts';
import { ChosenFile } from '../document/chosen-file.tsx';
import { useUpload } from '../document/use-upload.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { attendanceOf } from './attendance-api.ts';
import { supportActivityQuery, supportMoved } from './support-api.ts';
import { useSupportWords } from './words.ts';

const NO_FILE = { fileName: '' };

/**
 * Keeps a signed list with an activity, in the place of the one that it has, which is named: after a colleague changed the activity it
 * says so, and names the list that sending again replaces.
 */
export const AttendanceDialog = ({ activity, onClose }: { activity: SupportActivity; onClose: () => void }) => {
  const { attendance } = useSupportWords();
  const place = usePlace();
  const client = useQueryClient();
  const query = supportActivityQuery(place, activity.id);
  const { bring, attach } = attendanceOf(place, activity.id);
  const upload = useUpload(bring);
  const form = useRecordForm({
    initial: NO_FILE,
    version: activity.version,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.attendance({ ...values, expectedVersion }, upload.file?.size ?? 0);
    },
    save: (input) => upload.attach((uploadId) => attach(uploadId, input)),
    newestVersion: async () => (await client.fetchQuery({ ...query, staleTime: 0 })).version,
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      supportMoved(client, place);
      onClose();
    },
  });
  return (
    <Dialog title={attendance.title} onClose={onClose}>
      {activity.attendanceList ? <p>{attendance.replaces(activity.attendanceList.name)}</p> : null}
      <FormFrame
        form={form}
        labelOf={() => attendance.file}
        submitLabel={activity.attendanceList ? attendance.replace : attendance.add}
        onCancel={onClose}
      >
        <ChosenFile upload={upload} label={attendance.file} onName={(fileName) => form.set('fileName', fileName)} />
      </FormFrame>
    </Dialog>
  );
};
