import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Member } from '../../../../shared/partnership/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { CataloguesNotice } from '../../catalogue/catalogues-notice.tsx';
import type { ComparedField } from '../../ui/form/conflict.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { type RecordForm, useRecordForm } from '../../ui/form/record-form.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { membersQuery } from '../partnership-api.ts';
import { MemberFields } from './member-fields.tsx';
import { detailsOf, type MemberValues, valuesOf } from './member-values.ts';
import { joinMember, memberSteps, useMembersChanged } from './members-api.ts';
import { NoSuchMember } from './no-such-member.tsx';
import { useMemberWords } from './words.ts';

const useLabels = (): ((pointer: string) => string | undefined) => {
  const { fields } = useMemberWords();
  const labels: Readonly<Record<string, string>> = fields;
  return (pointer) =>
    pointer
      .split('/')
      .reverse()
      .map((step) => labels[step])
      .find((label) => label !== undefined);
};

const COMPARED = [
  'name',
  'enterpriseNumber',
  'from',
  'regions',
  'themes',
  'segments',
  'experience',
  'offer',
  'website',
  'email',
  'phone',
] as const;

const useCompared = (): ComparedField<MemberValues>[] => {
  const { fields } = useMemberWords();
  return COMPARED.map((key) => ({
    key,
    label: fields[key],
    show: (values) => (typeof values[key] === 'string' ? values[key] : values[key].join(', ')),
  }));
};

type FrameProps = {
  readonly form: RecordForm<MemberValues>;
  readonly before: Member | undefined;
  readonly onCancel: () => void;
};

const MemberFrame = ({ form, before, onCancel }: FrameProps) => {
  const words = useMemberWords();
  return (
    <FormFrame
      form={form}
      labelOf={useLabels()}
      submitLabel={words.save}
      onCancel={() => {
        form.discardDraft();
        onCancel();
      }}
    >
      <CataloguesNotice />
      <MemberFields form={form} before={before} />
    </FormFrame>
  );
};

const JoinForm = ({ isFirst }: { isFirst: boolean }) => {
  const place = usePlace();
  const navigate = useNavigate();
  const changed = useMembersChanged();
  const paths = pathsOf(place);
  const [initial] = useState(() => valuesOf(undefined, isFirst ? 'promotor' : 'partner'));
  const form = useRecordForm({
    initial,
    version: 0,
    draftKey: `${place.id}.member.join`,
    check: async (values) => {
      const { checks } = await import('./checks.ts');
      return checks.join({ role: values.role, member: detailsOf(values) });
    },
    save: (request, { key }) => joinMember(place, request, key),
    onSaved: ({ id }) => {
      changed();
      void navigate({ to: paths.member(id) });
    },
  });
  return <MemberFrame form={form} before={undefined} onCancel={() => void navigate({ to: paths.members })} />;
};

const ChangeForm = ({ member }: { member: Member }) => {
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const changed = useMembersChanged();
  const leave = (): void => void navigate({ to: pathsOf(place).member(member.id) });
  const [start] = useState(() => ({ initial: valuesOf(member), version: member.version }));
  const form = useRecordForm({
    ...start,
    draftKey: `${place.id}.member.${member.id}`,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.change({ expectedVersion, member: detailsOf(values) });
    },
    save: (request) => memberSteps(place, member.id).change(request),
    comparing: {
      standing: async () => {
        const { members } = await client.fetchQuery({ ...membersQuery(place), staleTime: 0 });
        const now = members.find(({ id }) => id === member.id) ?? member;
        return { values: valuesOf(now), version: now.version };
      },
      fields: useCompared(),
    },
    onSaved: () => {
      changed();
      leave();
    },
  });
  return <MemberFrame form={form} before={member} onCancel={leave} />;
};

/** An organisation joins the partnership. */
export const JoinMemberPage = () => {
  const words = useMemberWords();
  const place = usePlace();
  const query = useQuery({ ...membersQuery(place), enabled: useMay('member:write') });
  return (
    <Guarded permission="member:write">
      <Page title={words.joinTitle} above={<Link to={pathsOf(place).members}>{words.page}</Link>}>
        <Load query={query}>{({ members }) => <JoinForm isFirst={members.length === 0} />}</Load>
      </Page>
    </Guarded>
  );
};

/** What a member says of itself changes. */
export const ChangeMemberPage = () => {
  const words = useMemberWords();
  const place = usePlace();
  const { memberId } = useParams({ strict: false });
  const query = useQuery({ ...membersQuery(place), enabled: useMay('member:write') });
  const member = query.data?.members.find(({ id }) => id === memberId);
  return (
    <Guarded permission="member:write">
      <Page
        title={member ? words.changeTitle(member.name) : words.page}
        above={<Link to={pathsOf(place).members}>{words.page}</Link>}
      >
        <Load query={query}>{() => (member ? <ChangeForm member={member} /> : <NoSuchMember />)}</Load>
      </Page>
    </Guarded>
  );
};
