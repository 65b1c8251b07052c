import { MAIL_LAYOUTS, releaseSchema } from '../../../shared/notification/mailing.ts';
import type { SummaryKind } from '../../../shared/notification/schema.ts';
import { AGENCY } from '../functions/environment.ts';
import { type Running, signedIn } from './by-api.ts';

/** At each place somebody looks at the mails of a kind and lets them go: a coordinator, and the agency's programme manager. */
export const releaseMails = async (engine: Running, kind: SummaryKind, places: readonly string[]): Promise<void> => {
  await Promise.all(
    places.map(async (place) => {
      const ask = await signedIn(engine, place === AGENCY ? 'programme-manager' : 'coordinator', place);
      const seen = { expectedVersion: 0, layout: MAIL_LAYOUTS[kind] };
      await ask(releaseSchema, `/mailings/${kind}/release`, seen);
    }),
  );
};
