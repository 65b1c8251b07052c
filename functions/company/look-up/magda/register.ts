import type { EnterpriseNumber } from '../../../../shared/company/enterprise-number.ts';
import type { LookUpEnterprise } from '../../../../shared/company/look-up/schema.ts';
import { dayOf, timeOf } from '../../../../shared/kernel/dates.ts';
import { ok, type Result } from '../../../../shared/kernel/result.ts';
import { log } from '../../../platform/logging.ts';
import type { System } from '../../../platform/system.ts';
import type { CompanyRegister, Registered } from '../company-register.ts';
import { enterpriseIn } from './answer.ts';
import { enterpriseFrom } from './enterprise.ts';
import type { MagdaFailure } from './failure.ts';
import { type MagdaSender, requestOf } from './request.ts';
import type { Post } from './transport.ts';

/** So long nothing is asked of a service that did not answer: otherwise everybody who looks something up waits for it. */
const PAUSE_MILLISECONDS = 30_000;

/** Who finds a number chooses it next, which is one question: for so long its answer is given again. */
const KEPT_MILLISECONDS = 60_000;

export type Magda = { readonly post: Post; readonly sender: MagdaSender };

type MagdaRegisterDependencies = {
  /**
   * Opened by the first question, because its certificate is fetched then, and anew when MAGDA may not have taken it: it may have been
   * renewed. Throws when there is none to fetch.
   */
  readonly open: () => Promise<Magda>;
  /** Answers names always, and numbers when MAGDA does not. */
  readonly extract: CompanyRegister;
  readonly system: System;
};

/** What comes of a certificate that is not taken, or any more: a connection or a question that is turned away. */
const MAY_BE_THE_CERTIFICATE: ReadonlySet<MagdaFailure['cause']> = new Set(['unreachable', 'refused', 'fault']);

type Answer = Result<LookUpEnterprise | undefined, MagdaFailure>;

const ask = async ({ post, sender }: Magda, number: EnterpriseNumber, system: System): Promise<Answer> => {
  const now = system.now();
  const day = dayOf(now);
  const message = requestOf({ number, sender, reference: system.newId('magda'), day, time: timeOf(now) });
  const answered = await post(message);
  if (!answered.ok) return answered;
  const found = enterpriseIn(answered.value);
  if (!found.ok) return found;
  return found.value ? enterpriseFrom(found.value, number, day) : ok(undefined);
};

/**
 * Numbers are asked of MAGDA, `GeefOnderneming`, which answers with what KBO holds today; names are sought in the extract, which alone
 * can be sought by the start of one. When MAGDA gives no usable answer the extract does, and says so.
 */
export const magdaRegister = ({ open, extract, system }: MagdaRegisterDependencies): CompanyRegister => {
  let opened: Promise<Magda> | undefined;
  let silentUntil = 0;
  const kept = new Map<EnterpriseNumber, { readonly until: number; readonly registered: Registered | undefined }>();
  const keep = (number: EnterpriseNumber, registered: Registered | undefined, now: number): void => {
    for (const [old, { until }] of kept) if (until <= now) kept.delete(old);
    kept.set(number, { until: now + KEPT_MILLISECONDS, registered });
  };

  const answerOf = async (number: EnterpriseNumber): Promise<Answer> => {
    opened ??= open();
    const used = opened;
    // Others may have opened it anew meanwhile: only the one that was used is forgotten.
    const forget = (): void => {
      if (opened === used) opened = undefined;
    };
    try {
      const answer = await ask(await used, number, system);
      if (!answer.ok && MAY_BE_THE_CERTIFICATE.has(answer.error.cause)) forget();
      return answer;
    } catch (thrown) {
      forget();
      log.error('MAGDA cannot be asked', thrown);
      return { ok: false, error: { cause: 'unreachable' } };
    }
  };
  const instead: CompanyRegister['byNumber'] = async (number) => {
    const registered = await extract.byNumber(number);
    return registered && { ...registered, isInstead: true };
  };

  return {
    byNumber: async (number) => {
      const now = Date.parse(system.now());
      const known = kept.get(number);
      if (known && now < known.until) return known.registered;
      if (now < silentUntil) return instead(number);
      const answer = await answerOf(number);
      if (answer.ok) {
        const enterprise = answer.value;
        const registered = enterprise && { enterprise, asOf: enterprise.snapshotDate, register: 'magda' as const };
        keep(number, registered, now);
        return registered;
      }
      const { cause, code } = answer.error;
      log.warn('MAGDA gave no answer that can be used', { cause, code });
      if (cause === 'unreachable' || cause === 'tooLate') silentUntil = now + PAUSE_MILLISECONDS;
      return instead(number);
    },
    search: extract.search,
  };
};
