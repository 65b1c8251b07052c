import { useTexts } from '../i18n/language-context.ts';
import { Icon } from './icon.tsx';

export const PrintButton = () => {
  const { general } = useTexts();
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      <Icon name="print" />
      {general.print}
    </button>
  );
};
