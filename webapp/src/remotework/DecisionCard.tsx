import { useTranslation } from 'react-i18next';
import { actorName } from '../dossier/words';
import type { AnsweredAppeal, RemoteAppeal, RemoteRequest } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { AfterAppeal } from './AfterAppeal';
import { VerdictMark } from './VerdictMark';

/** What was decided, by whom, for which published reason; the appeals against it. */
export function DecisionCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const { decision, appeals, appealableUntil, actions } = request;
  if (!decision) return null;
  return (
    <section className="card remote-decision">
      <h2>{t('remote.decision')}</h2>
      <p>
        <VerdictMark decision={decision.standing} />
        <AfterAppeal
          decision={decision.decision}
          standing={decision.standing}
          decidedAt={decision.at}
          appeals={answeredOf(appeals)}
        />
      </p>
      {decision.reasonCode && (
        <p>
          {decision.standing !== decision.decision && `${t('remote.atFirst')} `}
          <strong>{local(decision.reasonVi ?? '', decision.reasonEn)}</strong>
          {decision.rule && ` (${t('remote.byRule', { rule: decision.rule })})`}
        </p>
      )}
      {decision.note && <p className="own-words">{decision.note}</p>}
      <p className="muted">
        {actorName(decision.by, t('history.system'))} · {formatDateTime(decision.at)}
        {decision.publishedAt && ` · ${t('remote.publishedWhen', { at: formatDateTime(decision.publishedAt) })}`}
      </p>
      {actions.includes('appeal') && appealableUntil && (
        <p>{t('remote.appealUntil', { at: formatDateTime(appealableUntil) })}</p>
      )}
      {appeals.map((appeal) => (
        <AppealPart key={appeal.filedAt} appeal={appeal} />
      ))}
    </section>
  );
}

function AppealPart({
  appeal: { filedAt, against, content, answeredAt, answeredBy, answer },
}: {
  appeal: RemoteAppeal;
}) {
  const { t } = useTranslation();
  return (
    <div className="remote-appeal">
      <strong>{t('remote.appealOf', { at: formatDateTime(filedAt), against: t(`remote.verdict.${against}`) })}</strong>
      {content && <p className="own-words">{content}</p>}
      {answer && <p className="own-words">{t('remote.appealAnswer', { text: answer })}</p>}
      <p className="muted">
        {answeredAt ? `${answeredBy?.fullName} · ${formatDateTime(answeredAt)}` : t('remote.appealOpen')}
      </p>
    </div>
  );
}

/** Those that were answered; which one is granted is known of them. */
const answeredOf = (appeals: RemoteAppeal[]): AnsweredAppeal[] =>
  appeals.flatMap(({ granted, answeredAt, ...appeal }) =>
    granted === null || answeredAt === null ? [] : [{ ...appeal, granted, answeredAt }],
  );
