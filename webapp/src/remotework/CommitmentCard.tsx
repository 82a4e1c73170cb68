import { useTranslation } from 'react-i18next';
import type { RemoteCommitment, RemoteRequest } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';
import { Button } from '../shared/ui/Button';
import { ProblemNote } from '../shared/ui/States';
import { useRemoteAction } from './useRemoteAction';

/** The text both sign, who has signed it, and what was signed before the days changed. */
export function CommitmentCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const { commitment, earlierCommitments, actions } = request;
  if (!commitment) return null;
  return (
    <section className="card">
      <h2>{t('remote.commitment')}</h2>
      {earlierCommitments.length > 0 && (
        <p className="muted">
          {t('remote.commitmentVersion', { version: commitment.version, at: formatDateTime(commitment.drawnAt) })}
        </p>
      )}
      <Text commitment={commitment} />
      {actions.includes('approve-commitment') && (
        <Signing code={request.code} verb="approve" label={t('remote.approve-commitment')} body={{}} />
      )}
      {actions.includes('sign-commitment') && (
        <Signing code={request.code} verb="sign" label={t('remote.sign-commitment')} body={{ hash: commitment.hash }} />
      )}
      {earlierCommitments.map((earlier) => (
        <details key={earlier.version}>
          <summary>
            {t('remote.earlierCommitment', { version: earlier.version, at: formatDateTime(earlier.drawnAt) })}
          </summary>
          <Text commitment={earlier} />
        </details>
      ))}
    </section>
  );
}

function Text({ commitment }: { commitment: RemoteCommitment }) {
  const { t } = useTranslation();
  const signature = (name: string | null, at: string | null) =>
    at ? t('remote.signed', { name, at: formatDateTime(at) }) : t('remote.notSigned');
  return (
    <>
      <p className="remote-text">{commitment.text}</p>
      <dl className="facts">
        <div>
          <dt>{t('remote.superior')}</dt>
          <dd>{signature(commitment.superiorName, commitment.superiorSignedAt)}</dd>
        </div>
        <div>
          <dt>{t('remote.applicant')}</dt>
          <dd>{signature(commitment.officerName, commitment.officerSignedAt)}</dd>
        </div>
        <div>
          <dt>{t('remote.hash')}</dt>
          <dd className="remote-hash">{commitment.hash}</dd>
        </div>
      </dl>
    </>
  );
}

interface SigningProps {
  code: string;
  verb: 'approve' | 'sign';
  label: string;
  /** What is signed is named by its hash, so that nobody signs a text they have not read. */
  body: object;
}

function Signing({ code, verb, label, body }: SigningProps) {
  const { t } = useTranslation();
  const signing = useRemoteAction(code, `commitment/${verb}`);
  return (
    <div className="remote-signing">
      <p>{t('remote.commitmentAnew')}</p>
      <Button variant="primary" isDisabled={signing.isPending} onPress={() => signing.mutate(body)}>
        {label}
      </Button>
      {signing.error && <ProblemNote error={signing.error} />}
    </div>
  );
}
