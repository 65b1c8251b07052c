import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isFilled, MAIN_SECTIONS, OPTIONAL_SECTIONS, recordOf } from '../../../shared/intake/progress.ts';
import type { Intake } from '../../../shared/intake/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { trajectoryQuery } from '../trajectory/trajectory-api.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { AimCard } from './aim-card.tsx';
import { intakeQuery } from './intake-api.ts';
import { SectionCard } from './section-card.tsx';
import { useIntakeWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/intake');

const CompanyChoice = ({ trajectory, chosen }: { trajectory: TrajectoryView; chosen: string }) => {
  const intake = useIntakeWords();
  const paths = pathsOf(usePlace());
  return (
    <nav className="stack" aria-label={intake.forCompany}>
      <p className="small muted">{intake.chooseCompany}</p>
      <div className="row">
        {trajectory.participants.map(({ companyId, name }) => (
          <Link
            key={companyId}
            to={paths.intake(trajectory.id)}
            search={{ company: companyId }}
            className="button"
            isShown={companyId === chosen}
          >
            {name}
          </Link>
        ))}
      </div>
    </nav>
  );
};

type SectionsProps = { readonly trajectory: TrajectoryView; readonly intake: Intake; readonly companyId: string };

const Sections = ({ trajectory, intake, companyId }: SectionsProps) => {
  const texts = useIntakeWords();
  const mayWrite = useMay('trajectory:write') && trajectory.phases.at(-1)?.phase !== 'stopped';
  const card = (section: (typeof MAIN_SECTIONS | typeof OPTIONAL_SECTIONS)[number]) => (
    <SectionCard
      key={`${companyId} ${section}`}
      intake={intake}
      companyId={companyId}
      section={section}
      mayWrite={mayWrite}
    />
  );
  const [question, preconditions] = MAIN_SECTIONS;
  // Folded only while it is empty: what was told stands there to be read.
  const hasOptional = OPTIONAL_SECTIONS.some((section) => {
    const record = recordOf(intake.records, companyId, section);
    return record !== undefined && isFilled(record.content);
  });
  return (
    <div className="stack">
      {card(question)}
      <AimCard trajectory={trajectory} mayWrite={mayWrite} />
      {card(preconditions)}
      <details className="more" open={hasOptional}>
        <summary>{texts.optionalPart}</summary>
        <div className="more-body">
          <p className="small muted">{texts.optionalHint}</p>
          {OPTIONAL_SECTIONS.map(card)}
        </div>
      </details>
    </div>
  );
};

/** What a company tells at the start, in pieces: each section says whether it is filled in, and is saved by itself. */
export const IntakePage = () => {
  const { trajectory: words } = useTexts();
  const texts = useIntakeWords();
  const place = usePlace();
  const { trajectoryId } = route.useParams();
  const { company } = route.useSearch();
  const trajectory = useQuery({ ...trajectoryQuery(place, trajectoryId), enabled: useMay('trajectory:read') });
  const intake = useQuery({ ...intakeQuery(place, trajectoryId), enabled: useMay('trajectory:read') });
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={texts.page}
        above={<Link to={pathsOf(place).trajectory(trajectoryId)}>{trajectory.data?.title ?? words.one}</Link>}
      >
        <p className="prose muted">{texts.cardExplain}</p>
        <Load query={trajectory}>
          {(found) => {
            const chosen = found.participants.find(({ companyId }) => companyId === company) ?? found.participants[0];
            return (
              <>
                {found.participants.length > 1 && chosen ? (
                  <>
                    <CompanyChoice trajectory={found} chosen={chosen.companyId} />
                    <h2>{chosen.name}</h2>
                  </>
                ) : null}
                <Load query={intake}>
                  {(filled) =>
                    chosen ? <Sections trajectory={found} intake={filled} companyId={chosen.companyId} /> : null
                  }
                </Load>
              </>
            );
          }}
        </Load>
      </Page>
    </Guarded>
  );
};
