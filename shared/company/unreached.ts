import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { companyIdSchema } from '../kernel/ids.ts';
import { noteOf } from '../kernel/text.ts';
import { SUPPRESSION_REASONS } from '../notification/mailing.ts';

/** Why a contact of a company gets no mails any more, and since when: until another address is entered. */
export const notMailedSchema = z
  .object({ reason: z.enum(SUPPRESSION_REASONS), since: instantSchema })
  .meta({ id: 'NotMailed' });

/** An address of a company to which the partnership sends nothing any more, by its hash: it is kept nowhere a second time. */
export const unreachedAddressSchema = notMailedSchema.extend({
  addressHash: z.string(),
  /** The company whose mail came back. */
  companyId: companyIdSchema,
});
export type UnreachedAddress = z.infer<typeof unreachedAddressSchema>;

export const mailAgainRequestSchema = z.strictObject({ reason: noteOf(500) }).meta({ id: 'MailAgainRequest' });

/** What a request to mail such an address is refused with. */
export const REFUSED_ADDRESS = { bounced: 'addressNotReached', complained: 'addressComplained' } as const;
