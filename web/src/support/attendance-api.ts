import { hc } from 'hono/client';
import type { AttendanceRoutes } from '../../../functions/support/attendance/routes.ts';
import type { FileUse } from '../../../shared/document/kept-file.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { AttendanceAddition, SupportRemoval } from '../../../shared/support/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { upload } from '../document/upload.ts';

/** The attendance list of one activity. */
export const attendanceOf = (place: Place, activityId: string) => {
  const param = { activityId };
  const one = hc<AttendanceRoutes>(place.api, { fetch: place.fetch }).support.activities[':activityId'];
  return {
    bring: async (file: File, progress: (share: number) => void): Promise<string> => {
      const json = { fileName: file.name, size: file.size };
      const asked = await answerOf(one['attendance-uploads'].$post({ param, json }));
      await upload(asked.upload, file, progress);
      return asked.uploadId;
    },
    attach: (uploadId: string, json: AttendanceAddition) =>
      answerOf(one['attendance-uploads'][':uploadId'].list.$post({ param: { ...param, uploadId }, json })),
    urlFor: async (use: FileUse): Promise<string> =>
      (await answerOf(one['attendance-list'].$get({ param, query: { use } }))).url,
    remove: (json: SupportRemoval) => answerOf(one['attendance-list'].removal.$post({ param, json })),
    template: (language: Language) => one['attendance-template'].$get({ param, query: { language } }),
  };
};
