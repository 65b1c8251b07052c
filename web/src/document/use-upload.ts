import { useRef, useState } from 'react';
import { isApiError } from '../app/api-error.ts';

/** The share that has left; all of it while the file is checked. */
type Step = { readonly share: number };

/**
 * The file of a form. `bring` takes it to where it waits to be attached; what arrived once is not sent again when only the rest must
 * change, such as after somebody else changed the record.
 */
export const useUpload = (bring: (file: File, progress: (share: number) => void) => Promise<string>) => {
  const [file, choose] = useState<File>();
  const [step, setStep] = useState<Step>();
  const arrived = useRef<{ readonly file: File; readonly uploadId: string }>(undefined);

  const arrivalOf = async (sent: File): Promise<string> => {
    if (arrived.current?.file === sent) return arrived.current.uploadId;
    setStep({ share: 0 });
    const uploadId = await bring(sent, (share) => setStep({ share }));
    arrived.current = { file: sent, uploadId };
    return uploadId;
  };

  const attach = async <Answer>(attachTo: (uploadId: string) => Promise<Answer>): Promise<Answer> => {
    if (!file) throw new Error('A request that names a file has one');
    try {
      const uploadId = await arrivalOf(file);
      setStep({ share: 1 });
      return await attachTo(uploadId);
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
