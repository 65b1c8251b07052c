import { unreachedAddresses } from '../../functions/company/unreached/repository.ts';
import { type AskDependencies, askConfirmation } from '../../functions/confirmation/ask.ts';
import { confirmationRepository } from '../../functions/confirmation/repository.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import type { OutgoingMail } from '../../functions/platform/mail/send.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { forConfirmations } from '../../functions/trajectory/for-confirmations.ts';
import type { Company } from '../../shared/company/schema.ts';
import { confirmationRequestSchema } from '../../shared/confirmation/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { contactIdSchema } from '../../shared/kernel/ids.ts';
import { ok } from '../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk } from '../trajectory/desk.ts';

const CONTACT = contactIdSchema.parse('ctc_01J00000000000000000000000');
const MILLISECONDS_PER_DAY = 86_400_000;

/** The secret of the link in a mail. */
export const tokenIn = (mail: OutgoingMail | undefined): string => /#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';

/** A desk at which one company has an adaptation in place, can be asked to confirm it, and time can pass. */
export class RequestDesk {
  readonly mails: OutgoingMail[] = [];
  /** How many days later than 15 November 2024 it is. */
  later = 0;
  /** Of the company's one contact. */
  email: string | undefined = 'hr@onderneming.example';
  readonly desk: Desk;
  readonly company: Company;
  readonly trajectory: Trajectory;

  constructor(desk: Desk, company: Company, trajectory: Trajectory) {
    this.desk = desk;
    this.company = company;
    this.trajectory = trajectory;
  }

  static async open(): Promise<RequestDesk> {
    const desk = await Desk.open();
    const company = await desk.company('9000');
    const { id, version } = await desk.start([company]);
    const action = { title: 'Rollen', level: 'workOrganisation', structural: true, companyIds: [company.id] };
    const inPlace = { ...action, status: 'implemented', on: '2024-06-01', expectedVersion: version };
    accepted(await addAction(desk.dependencies)(COACH, { ...actionAdditionSchema.parse(inPlace), id }));
    return new RequestDesk(desk, company, await desk.now(id));
  }

  get dependencies(): AskDependencies {
    const { system, commit } = this.desk.dependencies;
    const contact = { id: CONTACT, name: 'Iemand', role: 'hr', ...(this.email ? { email: this.email } : {}) } as const;
    return {
      repository: confirmationRepository(this.desk.table),
      trajectories: forConfirmations(this.desk.dependencies),
      unreached: unreachedAddresses(this.desk.table),
      companyWithContacts: async () => ({ company: this.company, contacts: [contact] }),
      commit,
      system: {
        ...system,
        now: () => instant(new Date(Date.parse(system.now()) + this.later * MILLISECONDS_PER_DAY).toISOString()),
      },
      sendMail: async (mail) => {
        this.mails.push(mail);
        return ok({ messageId: 'm' });
      },
      readRules: async () => DEFAULT_RULES,
      partnership: 'alfa',
      webOrigin: 'https://web.example',
    };
  }

  /** The request as it stands. */
  last() {
    return this.dependencies.repository.last(this.trajectory.id, this.company.id);
  }

  /** What a coach sends to ask. */
  async request() {
    return confirmationRequestSchema.parse({
      trajectoryId: this.trajectory.id,
      companyId: this.company.id,
      contactId: CONTACT,
      language: 'nl',
      expectedVersion: (await this.last())?.version ?? 0,
    });
  }

  async ask() {
    return askConfirmation(this.dependencies)(COACH, await this.request());
  }

  /** Asks, and gives the secret of the link in the mail. */
  async askedToken(): Promise<string> {
    accepted(await this.ask());
    return tokenIn(this.mails.at(-1));
  }

  /** The days under which requests wait for a reminder. */
  async waiting(): Promise<string[]> {
    const items = await queryItems(this.desk.table, { pk: keys.confirmationReminderPartition(), consistent: true });
    return items.map(({ sk }) => String(sk).slice(0, 10));
  }
}
