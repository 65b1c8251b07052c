/** A refusal as S3 words it. */
export type StorageRefusal = { readonly status: number; readonly code: string; readonly message: string };

export const accessDenied = (message = 'Access Denied'): StorageRefusal => ({
  status: 403,
  code: 'AccessDenied',
  message,
});

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

export const refusalXml = ({ code, message }: StorageRefusal): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
