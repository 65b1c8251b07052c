import { dayOf } from '../../shared/kernel/dates.ts';
import { peopleOf } from '../access/directory.ts';
import { peopleRepository } from '../access/repository.ts';
import { unsignedReviews } from '../access/review/reminders.ts';
import { accessReviewRepository } from '../access/review/repository.ts';
import { companyOfNumber } from '../company/repository.ts';
import { readOpenSince, unansweredConfirmations } from '../confirmation/open-questions.ts';
import { confirmationRepository } from '../confirmation/repository.ts';
import { talkReminders } from '../coordination/reminders.ts';
import { coordinationRepository } from '../coordination/repository.ts';
import { onDuty } from '../deputy/on-duty.ts';
import { deputyRepository } from '../deputy/repository.ts';
import { listRowsOf } from '../figures/projection/rows.ts';
import { noteRulesOf } from '../note/calendar.ts';
import { noteReminders } from '../note/reminders.ts';
import { noteRepository } from '../note/repository.ts';
import { releaseRepository } from '../notification/mailing/release.ts';
import { waitingMails } from '../notification/mailing/reminders.ts';
import { deliveryRepository } from '../notification/repository.ts';
import { agreementReminders } from '../partnership/agreement/reminders.ts';
import { agreementRepository } from '../partnership/agreement/repository.ts';
import { refusedAmendments } from '../partnership/amendment/reminders.ts';
import { amendmentRepository } from '../partnership/amendment/repository.ts';
import { hasEnded } from '../partnership/closing/read-only.ts';
import { closingRepository } from '../partnership/closing/repository.ts';
import { casesLeftBehind } from '../partnership/members/reminders.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import { config } from '../platform/config.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { reminderRepository } from '../reminder/repository.ts';
import type { DigestDependencies } from '../reminder/run.ts';
import { openTrajectories, trajectoryReminders } from '../trajectory/reminders.ts';
import { allPartnerships, ownTable, referenceTable, system } from './base.ts';
import { mayChangeIn } from './partnership/may-change.ts';

/** Of what the people of one partnership are reminded. */
export const partnershipDigest = (): DigestDependencies => {
  const [table, reference, partnershipId] = [ownTable(), referenceTable(), config.partnershipId()];
  const home = `/partnerships/${partnershipId}`;
  const rules = rulesReaderOf(reference, system);
  const readRules = rules.inForce;
  const work = { readRows: listRowsOf(table, system).trajectories, readDeputies: deputyRepository(table).all };
  const confirmations = confirmationRepository(table);
  return {
    sources: [
      trajectoryReminders({ ...work, readRules, openSince: readOpenSince(confirmations), home }),
      unansweredConfirmations({
        repository: confirmations,
        openTrajectories: openTrajectories(work),
        system,
        home,
      }),
      noteReminders({ repository: noteRepository(table), readNoteRules: noteRulesOf(rules), home }),
      agreementReminders({
        repository: agreementRepository(table),
        readRules,
        mayChange: mayChangeIn(table).agreed,
        readMembers: partnershipRepository(table).members,
        readPeople: peopleRepository(table).people,
        home,
      }),
      casesLeftBehind({
        readMembers: partnershipRepository(table).members,
        readRows: work.readRows,
        readPeople: peopleRepository(table).people,
        home,
      }),
      unsignedReviews({
        reviews: accessReviewRepository(table),
        readPeople: peopleRepository(table).people,
        readRules,
        roles: ['promotor', 'coordinator'],
        home,
      }),
      refusedAmendments({ repository: amendmentRepository(table), home }),
      talkReminders({
        repository: coordinationRepository(reference),
        partnershipId,
        partnershipIds: allPartnerships(),
        ownCompanyOf: async (number) => (await companyOfNumber(table)(number))?.id,
        home,
      }),
      waitingMails({
        repository: deliveryRepository(table),
        releases: releaseRepository(table),
        roles: ['promotor', 'coordinator'],
        home,
      }),
    ],
    told: reminderRepository(table),
    hasEnded: () => hasEnded(closingRepository(table)),
    people: onDuty(peopleOf(table), deputyRepository(table).allDuties, () => dayOf(system.now())),
    readRules,
    webOrigin: config.webOrigin(),
    home,
  };
};
