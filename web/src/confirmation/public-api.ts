import type * as z from 'zod';
import {
  answeredSchema,
  confirmRequestSchema,
  objectRequestSchema,
  shownConfirmationSchema,
} from '../../../shared/confirmation/schema.ts';
import { ApiError, errorOf } from '../app/api-error.ts';
import { checked } from '../ui/form/checked.ts';

/** Posts to the part of the API that needs no sign-in. The secret goes in the body: it stands in no address and no log. */
const post = async <Schema extends z.ZodType>(
  path: string,
  body: unknown,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  const headers = { 'content-type': 'application/json' };
  const sending = fetch(path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' });
  const response = await sending.catch(() => {
    throw new ApiError({ code: 'offline', status: 0 });
  });
  if (!response.ok) throw await errorOf(response);
  return schema.parse(await response.json());
};

/** What a link opens at one partnership. */
export const linkAt = (partnershipId: string, token: string) => {
  const path = (step: string): string =>
    `/api/public/partnerships/${encodeURIComponent(partnershipId)}/confirmations/${step}`;
  return {
    show: () => post(path('shown'), { token }, shownConfirmationSchema),
    confirm: (answer: { role: string }) => post(path('confirmed'), { ...answer, token }, answeredSchema),
    object: (answer: { role: string; remark: string }) => post(path('objected'), { ...answer, token }, answeredSchema),
  };
};

export const checkConfirmed = (request: unknown) => checked(confirmRequestSchema, request);
export const checkObjected = (request: unknown) => checked(objectRequestSchema, request);
