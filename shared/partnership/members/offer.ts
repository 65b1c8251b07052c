import * as z from 'zod';
import { memberRoleSchema, offerContactSchema, regionSchema, segmentSchema } from '../schema.ts';

/** What a company without an account reads of a member: what it has to offer, where, on what and for whom. No person stands in it. */
export const memberOfferSchema = z
  .object({
    name: z.string(),
    role: memberRoleSchema,
    regions: z.array(regionSchema),
    /** With their words: the lists of the agency are for who is signed in. */
    themes: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })),
    segments: z.array(segmentSchema),
    offer: z.string().optional(),
    contact: offerContactSchema,
  })
  .meta({ id: 'MemberOffer' });
export type MemberOffer = z.infer<typeof memberOfferSchema>;

/** The offer of a partnership on a day: its members in the order of their names. */
export const offerSchema = z.object({ members: z.array(memberOfferSchema) }).meta({ id: 'Offer' });
export type Offer = z.infer<typeof offerSchema>;
