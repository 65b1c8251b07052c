import { hc } from 'hono/client';
import type { EvidenceFileRoutes } from '../../../functions/trajectory/evidence-file/routes.ts';
import type { FileUse } from '../../../shared/document/kept-file.ts';
import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { upload } from '../document/upload.ts';

const one = (place: Place) => hc<EvidenceFileRoutes>(place.api, { fetch: place.fetch }).trajectories[':trajectoryId'];

/** Brings a file to where it waits to be attached; gives the name by which it is. */
export const uploadEvidence = async (
  place: Place,
  trajectoryId: string,
  file: File,
  progress: (share: number) => void,
): Promise<string> => {
  const json = { fileName: file.name, size: file.size };
  const asked = await answerOf(one(place)['evidence-uploads'].$post({ param: { trajectoryId }, json }));
  await upload(asked.upload, file, progress);
  return asked.uploadId;
};

export const attachEvidence = (place: Place, trajectoryId: string, uploadId: string, json: EvidenceFileAddition) =>
  answerOf(one(place)['evidence-uploads'][':uploadId'].evidence.$post({ param: { trajectoryId, uploadId }, json }));

/** A link that works for two minutes: it is asked for when somebody clicks, and that is written down. */
export const evidenceFileUrl = async (
  place: Place,
  { trajectoryId, evidenceId, use }: { trajectoryId: string; evidenceId: string; use: FileUse },
): Promise<string> =>
  (
    await answerOf(
      one(place).evidence[':evidenceId'].file.$get({ param: { trajectoryId, evidenceId }, query: { use } }),
    )
  ).url;
