import { errorOf } from './api-error.ts';

const nameIn = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'export';

/** Hands the file in an answer to the browser, under the name that the API gave it. */
export const downloadOf = async (
  response: Pick<Response, 'ok' | 'status' | 'headers' | 'json' | 'blob'>,
): Promise<void> => {
  if (!response.ok) throw await errorOf(response);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('content-disposition'));
  link.click();
  URL.revokeObjectURL(url);
};
