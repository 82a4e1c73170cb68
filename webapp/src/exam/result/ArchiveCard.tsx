import { useQuery } from '@tanstack/react-query';
import { Archive } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { archiveAddress, archiveQuery, useSealing } from './queries';

const kilo = 1024;

/** The records of the council, sealed once and for all. */
export function ArchiveCard({ code, council }: { code: string; council: number }) {
  const { t } = useTranslation();
  const [asks, ask] = useState(false);
  const archive = useQuery(archiveQuery(code, council));
  const sealing = useSealing(code, council);
  if (!archive.data) return null;
  const { maySeal, sha256, size, sealedAt } = archive.data;
  if (!maySeal && !sealedAt) return null;
  return (
    <section className="card result-archive">
      <h2>{t('examResult.archive')}</h2>
      {sealedAt ? (
        <>
          <p>
            <a href={`${archiveAddress(code, council)}/file`} download className="button button-secondary">
              <Archive aria-hidden size={16} />
              {t('examResult.fetchArchive', { size: formatNumber((size ?? 0) / kilo, 0) })}
            </a>
          </p>
          <p className="muted">{t('examResult.sealedAt', { at: formatDateTime(sealedAt) })}</p>
          <p className="code result-hash">{sha256}</p>
        </>
      ) : (
        <>
          <p>{t('examResult.archiveLead')}</p>
          <Button onPress={() => ask(true)}>{t('examResult.seal')}</Button>
        </>
      )}
      <ProblemNote error={sealing.error} />
      <Modal title={t('examResult.seal')} isOpen={asks} onClose={() => ask(false)}>
        <p>{t('examResult.sealLead')}</p>
        <div className="form-foot">
          <Button onPress={() => ask(false)}>{t('action.cancel')}</Button>
          <Button
            variant="primary"
            isPending={sealing.isPending}
            onPress={() => sealing.mutate(undefined, { onSettled: () => ask(false) })}
          >
            {t('examResult.seal')}
          </Button>
        </div>
      </Modal>
    </section>
  );
}
