import type { FormPost } from './post-policy.ts';

/** Reads a multipart form post to a bucket, or nothing when it is none or has no file. */
export const readFormPost = async (
  bucket: string,
  contentType: string,
  body: Buffer,
): Promise<FormPost | undefined> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  const file = form?.get('file');
  if (!form || file === null || file === undefined) return undefined;
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'file' ? [[name.toLowerCase(), value] as const] : [],
  );
  return { bucket, fields: new Map(fields), fileBytes: typeof file === 'string' ? Buffer.byteLength(file) : file.size };
};
