import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { FundingPeriod, ProgrammeRules, RuleName } from '../../../shared/programme/schema.ts';
import { usePlace } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Facts } from '../ui/facts.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { DraftsCard } from './draft/drafts-card.tsx';
import { rulesQuery } from './programme-api.ts';
import { RULE_GROUP_NAMES, RULE_GROUPS, ruleValue } from './rule-values.ts';
import { Versions, WhatChanged } from './versions-card.tsx';
import { useProgrammeWords } from './words.ts';

const RulesTable = ({ group, rules }: { group: keyof typeof RULE_GROUPS; rules: ProgrammeRules }) => {
  const { general } = useTexts();
  const programme = useProgrammeWords();
  const columns: Column<RuleName>[] = [
    {
      key: 'rule',
      header: programme.rule,
      cell: (name) => (
        <>
          {programme.names[name][0]}
          <span className="small muted block">{programme.names[name][1]}</span>
        </>
      ),
    },
    { key: 'value', header: programme.value, cell: (name) => ruleValue(name, rules, { programme, general }) },
  ];
  return (
    <Card title={programme.groups[group]} flush>
      <DataTable
        caption={programme.groups[group]}
        columns={columns}
        rows={RULE_GROUPS[group]}
        rowKey={(name) => name}
      />
    </Card>
  );
};

const Periods = ({ periods }: { periods: readonly FundingPeriod[] }) => {
  const programme = useProgrammeWords();
  return (
    <Card title={programme.periods}>
      <Facts
        items={periods.map(({ number, from, to }) => [
          programme.period(number),
          `${formatDate(from)} - ${formatDate(to)}`,
        ])}
      />
    </Card>
  );
};

/** Every rule that the agency decided, in plain words, version by version. */
export const ProgrammeRulesPage = () => {
  const programme = useProgrammeWords();
  const place = usePlace();
  const query = useQuery(rulesQuery(place));
  const [chosen, choose] = useState<string>();
  const shown = query.data?.versions.find(({ version }) => version === (chosen ?? query.data.inForce));
  return (
    <Guarded permission="rules:read">
      <Page title={shown ? programme.title(shown.version, formatDate(shown.validFrom)) : programme.page}>
        <p className="prose muted">{programme.explain}</p>
        <Load query={query}>
          {({ versions, inForce, periods }) => (
            <>
              {place.kind === 'agency' ? <DraftsCard versions={versions} inForce={inForce} /> : null}
              {shown ? <WhatChanged rules={shown} versions={versions} /> : null}
              {shown ? RULE_GROUP_NAMES.map((group) => <RulesTable key={group} group={group} rules={shown} />) : null}
              <div className="two-columns two-columns-equal">
                <Versions
                  versions={versions}
                  periods={periods}
                  inForce={inForce}
                  shown={shown?.version ?? inForce}
                  onShow={choose}
                />
                <Periods periods={periods} />
              </div>
              {shown && place.kind === 'agency' ? <HistoryCard kind="programmeRules" id={shown.version} /> : null}
            </>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
