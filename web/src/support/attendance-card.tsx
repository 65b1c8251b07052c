import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SupportActivity } from '../../../shared/support/schema.ts';
import { downloadOf } from '../app/download.ts';
import { useMay, usePlace } from '../app/place.ts';
import { FileViews } from '../document/file-views.tsx';
import { KeptFileButtons } from '../document/kept-file-buttons.tsx';
import { useLanguage } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { sizeText } from '../ui/form/file-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { ErrorState } from '../ui/states.tsx';
import { attendanceOf } from './attendance-api.ts';
import { AttendanceDialog } from './attendance-dialog.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import { useSupportWords } from './words.ts';

type OfActivity = { readonly activity: SupportActivity };

const KeptList = ({ activity, list }: OfActivity & { list: NonNullable<SupportActivity['attendanceList']> }) => {
  const { urlFor } = attendanceOf(usePlace(), activity.id);
  return (
    <div className="stack-tight">
      <div className="row">
        <span>
          {list.name} <span className="muted">{sizeText(list.bytes)}</span>
        </span>
        <KeptFileButtons kind="attendanceList" id={activity.id} file={list} urlOf={urlFor} />
      </div>
      <FileViews kind="attendanceList" id={activity.id} />
    </div>
  );
};

const Template = ({ activity }: OfActivity) => {
  const support = useSupportWords();
  const { language } = useLanguage();
  const { template } = attendanceOf(usePlace(), activity.id);
  const taking = useMutation({ mutationFn: async () => downloadOf(await template(language)) });
  return (
    <>
      <button type="button" className="button" aria-busy={taking.isPending} onClick={() => taking.mutate()}>
        <Icon name="download" />
        {support.attendance.template}
      </button>
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </>
  );
};

/** The signed list of who was there, for the few who may see names: to print empty, to keep, to look at. */
export const AttendanceCard = ({ activity }: OfActivity) => {
  const support = useSupportWords();
  const { attendance } = support;
  const maySee = useMay('attendance:read');
  const mayWrite = useMay('trajectory:write') && activity.removedAt === undefined;
  const [doing, setDoing] = useState<'adding' | 'removing'>();
  const place = usePlace();
  const list = activity.attendanceList;
  const close = (): void => setDoing(undefined);
  if (!maySee || activity.removedAt !== undefined) return null;
  return (
    <Card title={attendance.title}>
      <div className="stack">
        <p className="muted prose">{attendance.explain}</p>
        {list ? <KeptList activity={activity} list={list} /> : <p>{attendance.none}</p>}
        {mayWrite ? (
          <div className="row">
            <button type="button" className="button" onClick={() => setDoing('adding')}>
              {list ? attendance.replace : attendance.add}
            </button>
            <Template activity={activity} />
            {list ? (
              <button type="button" className="button" onClick={() => setDoing('removing')}>
                {attendance.remove}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
      {doing === 'adding' ? <AttendanceDialog activity={activity} onClose={close} /> : null}
      {doing === 'removing' ? (
        <RemovalDialog
          activity={activity}
          words={{ title: attendance.remove, body: attendance.removeBody, submit: attendance.remove }}
          remove={attendanceOf(place, activity.id).remove}
          onClose={close}
        />
      ) : null}
    </Card>
  );
};
