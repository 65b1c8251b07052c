import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import { usePlace } from '../app/place.ts';
import { useUpload } from '../document/use-upload.ts';
import { attachEvidence, uploadEvidence } from './evidence-file-api.ts';

/** The file of a form for evidence. */
export const useEvidenceUpload = (trajectoryId: string) => {
  const place = usePlace();
  const { attach, ...upload } = useUpload((file, progress) => uploadEvidence(place, trajectoryId, file, progress));
  return {
    ...upload,
    attach: (input: EvidenceFileAddition) => attach((uploadId) => attachEvidence(place, trajectoryId, uploadId, input)),
  };
};
