import { formatDate } from '../../../shared/kernel/format.ts';
import { changedRules } from '../../../shared/programme/difference.ts';
import type { FundingPeriod, ProgrammeRules } from '../../../shared/programme/schema.ts';
import { today } from '../app/today.ts';
import { Card } from '../ui/card.tsx';
import { DifferenceCard } from './draft/difference-card.tsx';
import { useRulesDraftWords } from './draft/words.ts';
import { useProgrammeWords } from './words.ts';

type VersionsProps = {
  readonly versions: readonly ProgrammeRules[];
  readonly periods: readonly FundingPeriod[];
  readonly inForce: string;
  readonly shown: string;
  readonly onShow: (version: string) => void;
};

/** Every version, with when it holds; one of them is shown. */
export const Versions = ({ versions, periods, inForce, shown, onShow }: VersionsProps) => {
  const programme = useProgrammeWords();
  const { periodsOf } = useRulesDraftWords();
  const stateOf = ({ version, validFrom, periods: of }: ProgrammeRules): string => {
    if (version === inForce) return programme.inForce;
    const isLater = validFrom > today() || periods.every(({ number, from }) => !of.includes(number) || from > today());
    return isLater ? programme.later : programme.earlier;
  };
  return (
    <Card title={programme.versions}>
      <ul className="stack-tight" aria-label={programme.versionsCaption}>
        {versions.map((rules) => (
          <li key={rules.version}>
            <button
              type="button"
              className="button-link"
              aria-pressed={rules.version === shown}
              onClick={() => onShow(rules.version)}
            >
              {rules.version}
            </button>{' '}
            <span className="muted">
              {programme.validFrom.toLowerCase()} {formatDate(rules.validFrom)} · {periodsOf(rules.periods)} ·{' '}
              {stateOf(rules)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** What a version changed of the one before, and why; of the first one there is nothing before. */
export const WhatChanged = ({ rules, versions }: { rules: ProgrammeRules; versions: readonly ProgrammeRules[] }) => {
  const words = useRulesDraftWords();
  const place = versions.findIndex(({ version }) => version === rules.version);
  const before = versions
    .slice(place + 1)
    .find(({ periods }) => periods.some((period) => rules.periods.includes(period)));
  if (!before) return null;
  const changed = changedRules(before, rules);
  return (
    <DifferenceCard
      title={`${rules.note ?? words.whatChanged}: ${words.whatChangedAgainst(changed.length, before.version)}`}
      against={before}
      rules={rules}
      reasons={rules.reasons ?? {}}
      changed={changed}
    />
  );
};
