import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedDossier } from '../../shared/api/types';
import { PageHead } from '../../shared/ui/PageHead';
import { refusalOf, usualAdding } from '../attachments/rules';
import { UploadLine } from '../attachments/UploadLine';
import { type ChosenFile, useUploads } from '../attachments/useUploads';

interface FirstUploadsProps {
  created: CreatedDossier;
  files: ChosenFile[];
  /** All of them have arrived. */
  onDone: () => void;
}

/** Only those that had not been refused before: the others were shown as such in the form. */
export const sendable = (files: ChosenFile[]): ChosenFile[] =>
  files.filter(({ file }, index) => !refusalOf(file, usualAdding, usualAdding.left - index));

/** The dossier exists; what was scanned with it follows. */
export function FirstUploads({ created: { code, taskId }, files, onDone }: FirstUploadsProps) {
  const { t } = useTranslation();
  const { uploads, add, again, putAway } = useUploads(code);
  const sent = useRef(false);
  const [begun, setBegun] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dossier has come into being
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    add(files, usualAdding);
    setBegun(true);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the last one is gone, once
  useEffect(() => {
    if (begun && uploads.length === 0) onDone();
  }, [begun, uploads.length]);
  const failed = uploads.filter(({ problem }) => problem).length;
  return (
    <>
      <PageHead title={t('intake.created', { code })} />
      <section className="card first-uploads">
        <p role="status">
          {failed ? t('intake.notSent', { count: failed }) : t('intake.sending', { count: uploads.length })}
        </p>
        <ul className="files">
          {uploads.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              adding={usualAdding}
              onAgain={() => again(upload)}
              onPutAway={() => putAway(upload.id)}
            />
          ))}
        </ul>
        {taskId ? (
          <Link to="/tasks/$taskId" params={{ taskId }}>
            {t('intake.goOn')}
          </Link>
        ) : (
          <Link to="/dossiers/$code" params={{ code }}>
            {t('intake.goOn')}
          </Link>
        )}
      </section>
    </>
  );
}
