import { dayOf, type Instant, type IsoDate } from '../kernel/dates.ts';
import type { CompanyId } from '../kernel/ids.ts';
import { isUnreachable } from './mail.ts';
import type { Confirmation } from './schema.ts';

type Asked = Pick<Confirmation, 'companyId' | 'askedAt' | 'reminders' | 'mail' | 'withdrawnAt' | 'answer'>;

/** Since when what came back of requests waits for somebody; absent where nothing did. */
export type OpenSince = { readonly objection?: IsoDate; readonly unreached?: IsoDate };

const byDay = (a: Asked, b: Asked): number => Date.parse(a.askedAt) - Date.parse(b.askedAt);

/** When a company objected, if that is what it last answered: asking again is no answer. */
const objectedAt = (requests: readonly Asked[]): Instant | undefined => {
  const answer = requests.findLast((request) => request.answer)?.answer;
  return answer?.outcome === 'objected' ? answer.at : undefined;
};

/** When the mail went out that did not arrive. The mail service tells it within minutes. */
const unreachedAt = (requests: readonly Asked[]): Instant | undefined => {
  const last = requests.at(-1);
  if (!last || last.answer || last.withdrawnAt !== undefined || !isUnreachable(last.mail)) return undefined;
  return last.reminders.at(-1)?.at ?? last.askedAt;
};

/** Since when objections of these companies of one trajectory, and mails that did not reach them, wait: by the one that waits longest. */
export const openSince = (requests: readonly Asked[], companyIds: readonly CompanyId[]): OpenSince => {
  const perCompany = companyIds.map((id) => requests.filter(({ companyId }) => companyId === id).toSorted(byDay));
  const oldest = (of: typeof objectedAt): IsoDate | undefined =>
    perCompany
      .flatMap((asked) => of(asked) ?? [])
      .map(dayOf)
      .toSorted()[0];
  const [objection, unreached] = [oldest(objectedAt), oldest(unreachedAt)];
  return { ...(objection === undefined ? {} : { objection }), ...(unreached === undefined ? {} : { unreached }) };
};
