import { useTranslation } from 'react-i18next';
import type { RemoteRequest } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';

/** The text both sign, and who has signed it. */
export function CommitmentCard({ request: { commitment } }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  if (!commitment) return null;
  const { superiorName, superiorSignedAt, officerName, officerSignedAt } = commitment;
  return (
    <section className="card">
      <h2>{t('remote.commitment')}</h2>
      <p className="remote-text">{commitment.text}</p>
      <dl className="facts">
        <div>
          <dt>{t('remote.superior')}</dt>
          <dd>{t('remote.signed', { name: superiorName, at: formatDateTime(superiorSignedAt) })}</dd>
        </div>
        <div>
          <dt>{t('remote.applicant')}</dt>
          <dd>
            {officerSignedAt
              ? t('remote.signed', { name: officerName, at: formatDateTime(officerSignedAt) })
              : t('remote.notSigned')}
          </dd>
        </div>
        <div>
          <dt>{t('remote.hash')}</dt>
          <dd className="remote-hash">{commitment.hash}</dd>
        </div>
      </dl>
    </section>
  );
}
