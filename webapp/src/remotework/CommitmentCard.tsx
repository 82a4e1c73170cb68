import { useTranslation } from 'react-i18next';
import type { RemoteCommitment, RemoteRequest } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';
import { ConfirmAction } from './action/ConfirmAction';

/** The text both sign, and who has signed it; one that was drawn up anew is signed here. */
export function CommitmentCard({ request: { code, commitment, earlierCommitments, actions } }: CommitmentProps) {
  const { t } = useTranslation();
  if (!commitment) return null;
  return (
    <section className="card remote-section">
      <h2>{t('remote.commitment')}</h2>
      <Commitment commitment={commitment} />
      <div className="remote-acts">
        {actions.includes('approve-commitment') && (
          <ConfirmAction code={code} action="approveCommitment" path="commitment/approve" />
        )}
        {actions.includes('sign-commitment') && (
          <ConfirmAction code={code} action="signCommitment" path="commitment/sign" body={{ hash: commitment.hash }} />
        )}
      </div>
      {earlierCommitments.length > 0 && (
        <details className="remote-rules">
          <summary>{t('remote.earlierCommitments', { count: earlierCommitments.length })}</summary>
          {earlierCommitments.map((earlier) => (
            <Commitment key={earlier.version} commitment={earlier} />
          ))}
        </details>
      )}
    </section>
  );
}

interface CommitmentProps {
  request: RemoteRequest;
}

function Commitment({ commitment }: { commitment: RemoteCommitment }) {
  const { t } = useTranslation();
  const { version, drawnAt, text, hash, superiorName, superiorSignedAt, officerName, officerSignedAt } = commitment;
  const signed = (name: string | null, at: string | null) =>
    at ? t('remote.signed', { name, at: formatDateTime(at) }) : t('remote.notSigned');
  return (
    <>
      <p className="muted">{t('remote.version', { version, at: formatDateTime(drawnAt) })}</p>
      <p className="remote-text">{text}</p>
      <dl className="facts">
        <div>
          <dt>{t('remote.superior')}</dt>
          <dd>{signed(superiorName, superiorSignedAt)}</dd>
        </div>
        <div>
          <dt>{t('remote.applicant')}</dt>
          <dd>{signed(officerName, officerSignedAt)}</dd>
        </div>
        <div>
          <dt>{t('remote.hash')}</dt>
          <dd className="remote-hash">{hash}</dd>
        </div>
      </dl>
    </>
  );
}
