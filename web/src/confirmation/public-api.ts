import {
  answeredSchema,
  confirmRequestSchema,
  objectRequestSchema,
  shownConfirmationSchema,
} from '../../../shared/confirmation/schema.ts';
import { publicPost } from '../app/public-api.ts';
import { checked } from '../ui/form/checked.ts';

/** What a link opens at one partnership. */
export const linkAt = (partnershipId: string, token: string) => {
  const path = (step: string): string =>
    `/api/public/partnerships/${encodeURIComponent(partnershipId)}/confirmations/${step}`;
  return {
    show: () => publicPost(path('shown'), { token }, shownConfirmationSchema),
    confirm: (answer: { role: string }) => publicPost(path('confirmed'), { ...answer, token }, answeredSchema),
    object: (answer: { role: string; remark: string }) =>
      publicPost(path('objected'), { ...answer, token }, answeredSchema),
  };
};

export const checkConfirmed = (request: unknown) => checked(confirmRequestSchema, request);
export const checkObjected = (request: unknown) => checked(objectRequestSchema, request);
