import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { coverageOn, statesNothing } from '../../../../shared/partnership/coverage.ts';
import { isDuring } from '../../../../shared/partnership/membership.ts';
import type { Member } from '../../../../shared/partnership/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { CataloguesNotice } from '../../catalogue/catalogues-notice.tsx';
import { dayTyped } from '../../catalogue/use-catalogue.ts';
import { TextField } from '../../ui/form/field.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { useOpenThemes } from '../members/named.ts';
import { useMemberWords } from '../members/words.ts';
import { membersQuery } from '../partnership-api.ts';
import { CoverageMap, GapsCard, ThemeCard } from './coverage-cards.tsx';
import { useCoverageTitle } from './names.ts';

const Silent = ({ members }: { members: readonly Member[] }) => {
  const { coverage: words } = useMemberWords();
  const silent = members.filter(statesNothing).map(({ name }) => name);
  return silent.length === 0 ? null : <p className="notice">{words.silent(silent.join(', '))}</p>;
};

/** Whether the partnership covers all of Flanders, for each theme and each size of company; on any day, also one to come. */
export const CoveragePage = () => {
  const words = useMemberWords();
  const place = usePlace();
  const [typed, setTyped] = useState<string>(today);
  const day = dayTyped(typed);
  const query = useQuery({ ...membersQuery(place), enabled: useMay('partnership:read') });
  const themes = useOpenThemes(day).map(({ value }) => value);
  const members = query.data?.members ?? [];
  const coverage = coverageOn(members, themes, day);
  const titleOf = useCoverageTitle();
  const known = query.data !== undefined && themes.length > 0;
  return (
    <Guarded permission="partnership:read">
      <Page
        title={known ? titleOf(coverage) : words.coverage.page}
        above={<Link to={pathsOf(place).members}>{words.page}</Link>}
        actions={<PrintButton />}
      >
        <CataloguesNotice />
        <TextField
          pointer="/on"
          label={words.coverage.on}
          type="date"
          width="short"
          value={typed}
          onChange={setTyped}
        />
        <Load query={query}>
          {() => (
            <>
              <Silent members={members.filter((member) => isDuring(member, day))} />
              <div className="two-columns two-columns-equal">
                <CoverageMap coverage={coverage} />
                <GapsCard coverage={coverage} />
              </div>
              <ThemeCard
                coverage={coverage}
                nameOf={(memberId) => members.find(({ id }) => id === memberId)?.name ?? ''}
              />
            </>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
