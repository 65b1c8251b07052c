import { useRef, useState } from 'react';
import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import { isApiError } from '../app/api-error.ts';
import { usePlace } from '../app/place.ts';
import { attachEvidence, uploadEvidence } from './evidence-file-api.ts';

/** The share that has left; all of it while the file is checked. */
type Step = { readonly share: number };

/**
 * The file of a form for evidence. What arrived once is not sent again when only the rest must change, such as after somebody else
 * changed the trajectory.
 */
export const useEvidenceUpload = (trajectoryId: string) => {
  const place = usePlace();
  const [file, choose] = useState<File>();
  const [step, setStep] = useState<Step>();
  const arrived = useRef<{ readonly file: File; readonly uploadId: string }>(undefined);

  const arrivalOf = async (sent: File): Promise<string> => {
    if (arrived.current?.file === sent) return arrived.current.uploadId;
    setStep({ share: 0 });
    const uploadId = await uploadEvidence(place, trajectoryId, sent, (share) => setStep({ share }));
    arrived.current = { file: sent, uploadId };
    return uploadId;
  };

  const attach = async (input: EvidenceFileAddition) => {
    if (!file) throw new Error('A request that names a file has one');
    try {
      const uploadId = await arrivalOf(file);
      setStep({ share: 1 });
      return await attachEvidence(place, trajectoryId, uploadId, input);
    } catch (thrown) {
      if (isApiError(thrown) && thrown.fields.some(({ pointer }) => pointer === '/fileName'))
        arrived.current = undefined;
      throw thrown;
    } finally {
      setStep(undefined);
    }
  };
  return { file, choose, step, attach };
};
