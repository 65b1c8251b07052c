import { dayOf } from '../../shared/kernel/dates.ts';
import { peopleOf } from '../access/directory.ts';
import { unsignedReviews } from '../access/review/reminders.ts';
import { accessReviewRepository } from '../access/review/repository.ts';
import { onDuty } from '../deputy/on-duty.ts';
import { deputyRepository } from '../deputy/repository.ts';
import { agencyDashboard } from '../figures/agency-dashboard.ts';
import { verificationReminders } from '../figures/reminders.ts';
import { quarterReminders } from '../monitoring/quarter/reminders.ts';
import { quarterRepository } from '../monitoring/quarter/repository.ts';
import { noteRulesOf } from '../note/calendar.ts';
import { submittedNotes } from '../note/reminders.ts';
import { releaseRepository } from '../notification/mailing/release.ts';
import { waitingMails } from '../notification/mailing/reminders.ts';
import { deliveryRepository } from '../notification/repository.ts';
import { waitingAmendments } from '../partnership/amendment/reminders.ts';
import { config } from '../platform/config.ts';
import { rulesReminders } from '../programme/draft/reminders.ts';
import { rulesDraftRepository } from '../programme/draft/repository.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { reminderRepository } from '../reminder/repository.ts';
import type { DigestDependencies } from '../reminder/run.ts';
import { allPartnerships, ownTable, referenceTable, system } from './base.ts';

/** Of what the people of the agency are reminded. */
export const agencyDigest = (): DigestDependencies => {
  const table = ownTable();
  const reference = referenceTable();
  const rules = rulesReaderOf(reference, system);
  const readRules = rules.inForce;
  const partnershipIds = allPartnerships();
  const readDashboard = agencyDashboard({ agency: table, rulesOn: rules.rulesOn, system, partnershipIds });
  return {
    sources: [
      quarterReminders({ quarters: quarterRepository(table), readRules }),
      submittedNotes({ agency: table, partnershipIds, readNoteRules: noteRulesOf(rules), system }),
      waitingAmendments({ agency: table, partnershipIds }),
      rulesReminders({ repository: rulesDraftRepository(table, reference), readRules }),
      unsignedReviews({
        reviews: accessReviewRepository(table),
        readPeople: peopleOf(table).all,
        readRules,
        roles: ['programme-manager'],
        home: '/agency',
      }),
      verificationReminders(() => readDashboard({})),
      waitingMails({
        repository: deliveryRepository(table),
        releases: releaseRepository(table),
        roles: ['programme-manager'],
        home: '/agency',
      }),
    ],
    told: reminderRepository(table),
    hasEnded: async () => false,
    people: onDuty(peopleOf(table), deputyRepository(table).allDuties, () => dayOf(system.now())),
    readRules,
    webOrigin: config.webOrigin(),
    home: '/agency',
  };
};
