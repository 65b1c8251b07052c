import { useQuery } from '@tanstack/react-query';
import { isOn } from '../../../shared/deputy/rules.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { dutiesQuery } from './deputy-api.ts';
import { useDeputyWords } from './words.ts';

/** Says to a deputy for whom he or she stands in today, and until when. */
export const DutyNotice = () => {
  const texts = useDeputyWords();
  const { roles: roleNames } = useTexts().access;
  const duties = useQuery(dutiesQuery(usePlace())).data?.duties ?? [];
  const on = today();
  return (
    <div role="status">
      {duties
        .filter((duty) => isOn(duty, on))
        .map(({ absent, name, to, roles }) => (
          <p key={absent} className="notice notice-place">
            {texts.onDuty(name, roles.map((role) => roleNames[role]).join(', '), formatDate(to))}
          </p>
        ))}
    </div>
  );
};
