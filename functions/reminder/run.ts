import type { Person } from '../../shared/access/schema.ts';
import { isBusinessDay } from '../../shared/kernel/business-days.ts';
import { dayOf, type IsoDate, quarterOf } from '../../shared/kernel/dates.ts';
import type { DeliveryStatus } from '../../shared/notification/schema.ts';
import { linesOf, newsFor, toldAfter, withSomebody } from '../../shared/reminder/digest.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import type { StageRules } from '../../shared/reminder/stage.ts';
import type { PeopleReader } from '../access/directory.ts';
import { type DeliveryDependencies, deliver } from '../notification/deliver.ts';
import { log } from '../platform/logging.ts';
import { digestMail } from './mail.ts';
import { putTold, type ReminderRepository } from './repository.ts';
import { itemsOf, type ReminderSource } from './source.ts';

export type DigestDependencies = {
  readonly sources: readonly ReminderSource[];
  readonly told: ReminderRepository;
  /** Whether nothing can be changed in the store any more: nobody is reminded of what nobody can do. */
  readonly hasEnded: () => Promise<boolean>;
  readonly people: PeopleReader;
  readonly readRules: () => Promise<StageRules>;
  readonly webOrigin: string;
  /** The path of the home page of the store in the web. */
  readonly home: string;
};

export type ReminderRunDependencies = DigestDependencies & { readonly delivery: DeliveryDependencies };

/** What became of the digests; `open` things were looked at. Nobody is written to in a weekend or on a holiday. */
export type ReminderRun = { readonly open: number } & Readonly<Partial<Record<DeliveryStatus | 'already', number>>>;

type Today = { readonly items: readonly ReminderItem[]; readonly today: IsoDate; readonly rules: StageRules };

/** Tells one person what is new, once a day: the claim of the mail and what was told are one transaction. */
const remindOne = async (
  { told: repository, delivery, webOrigin, home }: ReminderRunDependencies,
  { items, today, rules }: Today,
  recipient: Person,
): Promise<DeliveryStatus | 'already' | undefined> => {
  const told = await repository.told(recipient.id);
  const question = { items, reader: recipient, told, today, rules };
  const news = newsFor(question);
  if (news.length === 0) return undefined;
  const digest = { lines: linesOf(news, today), pages: news.map(({ item }) => item.page), day: today };
  return deliver(delivery)({
    kind: 'reminderDigest',
    quarter: quarterOf(today),
    day: today,
    recipient,
    compose: (language) => digestMail(digest, { language, webOrigin, home }),
    with: [putTold(recipient.id, told, toldAfter(question, news))],
  });
};

/**
 * The reminders of one store on one day. Run again, after a crash or by hand, it tells nobody anything twice; a mail of which it is not
 * known whether it went out is for the recovery. One reader's trouble does not keep the mail from the others; the job fails at the end.
 */
export const runReminders = (dependencies: ReminderRunDependencies) => async (): Promise<ReminderRun> => {
  const { sources, people, readRules, delivery, hasEnded } = dependencies;
  const today = dayOf(delivery.system.now());
  if (!isBusinessDay(today) || (await hasEnded())) return { open: 0 };
  const [open, rules, readers] = await Promise.all([itemsOf(sources)(today), readRules(), people.all()]);
  const items = withSomebody(open, readers);
  const became: Partial<Record<DeliveryStatus | 'already', number>> = {};
  let failures = 0;
  for (const recipient of readers) {
    try {
      const status = await remindOne(dependencies, { items, today, rules }, recipient);
      if (status) became[status] = (became[status] ?? 0) + 1;
    } catch (thrown) {
      failures += 1;
      log.error('A digest could not be sent', thrown, { store: delivery.store });
    }
  }
  if (failures > 0) throw new Error(`${failures} digests of ${today} could not be sent`);
  return { open: items.length, ...became };
};
