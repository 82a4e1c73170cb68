import { useTranslation } from 'react-i18next';
import { actorName } from '../dossier/words';
import type { RemoteRequest } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { VerdictMark } from './VerdictMark';

/** What was decided, by whom, for which published reason; the appeals against it. */
export function DecisionCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const { decision, appeals, appealableUntil, actions } = request;
  if (!decision) return null;
  return (
    <section className="card remote-decision">
      <h2>{t('remote.decision')}</h2>
      <VerdictMark decision={decision.decision} />
      {decision.reasonCode && (
        <p>
          <strong className="code">{decision.reasonCode}</strong> {local(decision.reasonVi ?? '', decision.reasonEn)}
          {decision.rule && ` (${t('remote.byRule', { rule: decision.rule })})`}
        </p>
      )}
      {decision.note && <p>{decision.note}</p>}
      <p className="muted">
        {actorName(decision.by, t('history.system'))} · {formatDateTime(decision.at)}
        {decision.publishedAt && ` · ${t('remote.publishedWhen', { at: formatDateTime(decision.publishedAt) })}`}
      </p>
      {actions.includes('appeal') && appealableUntil && (
        <p>{t('remote.appealUntil', { at: formatDateTime(appealableUntil) })}</p>
      )}
      {appeals.map((appeal) => (
        <div key={appeal.filedAt} className="remote-appeal">
          <strong>
            {t('remote.appealOf', {
              at: formatDateTime(appeal.filedAt),
              against: t(`remote.verdict.${appeal.against}`),
            })}
          </strong>
          <p>{appeal.content}</p>
          <p className="muted">
            {appeal.answeredAt
              ? `${t(appeal.granted ? 'remote.appealGranted' : 'remote.appealRejected')}: ${appeal.answer}`
              : t('remote.appealOpen')}
          </p>
        </div>
      ))}
    </section>
  );
}
