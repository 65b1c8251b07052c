import type { Upload } from '../../../shared/document/schema.ts';
import { ApiError } from '../app/api-error.ts';

/**
 * Posts one file straight to the bucket, with the form that allows exactly this one. Tells the share that has left, which `fetch`
 * cannot.
 */
export const upload = (
  { url, fields }: Pick<Upload, 'url' | 'fields'>,
  file: File,
  progress?: (share: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    const request = new XMLHttpRequest();
    const failed = (): void =>
      reject(new ApiError({ code: 'unavailable', status: request.status, reason: 'uploadFailed' }));
    request.upload.onprogress = ({ loaded, total }) => progress?.(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status >= 200 && request.status < 300 ? resolve() : failed());
    request.onerror = failed;
    request.onabort = failed;
    request.open('POST', url);
    request.send(form);
  });
