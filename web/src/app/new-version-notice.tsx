import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { changeOverTo, watchVersions } from './versions.ts';

/** For who may write things down without network: has the web kept on the device, and offers a newer version of it. */
export const NewVersionNotice = () => {
  const { general } = useTexts();
  const [newer, setNewer] = useState<ServiceWorker>();
  useEffect(() => {
    // A browser may keep nothing (private window): the web works as long as there is a network.
    void watchVersions(setNewer).catch(() => undefined);
  }, []);
  return (
    <div role="status">
      {newer ? (
        <p className="notice notice-place">
          <span>{general.newVersion}</span>
          <button type="button" className="button-link" onClick={() => changeOverTo(newer)}>
            {general.useNewVersion}
          </button>
        </p>
      ) : null}
    </div>
  );
};
