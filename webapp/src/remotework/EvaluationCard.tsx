import { useTranslation } from 'react-i18next';
import type { RemoteEvaluation, RemoteRequest } from '../shared/api/types';
import { formatDateTime, formatNumber } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { ConfirmAction } from './action/ConfirmAction';
import { TextAction } from './action/TextAction';

/** How a month at home was judged: the person sees it first, and may say that it is wrong. */
export function EvaluationCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const { evaluations, monthsToEvaluate } = request;
  if (evaluations.length + monthsToEvaluate.length === 0) return null;
  return (
    <section className="card remote-decision">
      <h2>{t('remote.evaluations')}</h2>
      {evaluations.map((evaluation) => (
        <Month key={evaluation.month} code={request.code} evaluation={evaluation} />
      ))}
      {monthsToEvaluate.map((month) => (
        <TextAction
          key={month}
          code={request.code}
          action="evaluate"
          path={`evaluations/${month}`}
          field="remark"
          words={{ month: month.slice(5), year: month.slice(0, 4) }}
          maxLength={2000}
          optional
        />
      ))}
    </section>
  );
}

function Month({ code, evaluation }: { code: string; evaluation: RemoteEvaluation }) {
  const { t } = useTranslation();
  const now = useNow();
  const path = `evaluations/${evaluation.month}`;
  const { month, score, rating, state, remark, dispute, answer, actions } = evaluation;
  const isOver = state === 'SHOWN' && now > new Date(evaluation.disputeBy);
  return (
    <div className="remote-appeal">
      <strong>
        {t('remote.month', { month: month.slice(5), year: month.slice(0, 4) })}: {formatNumber(score, 2)} ·{' '}
        {t(`remote.rating.${rating}`)} · {t(`remote.evaluationState.${isOver ? 'OVER' : state}`)}
      </strong>
      <Figures evaluation={evaluation} />
      {remark && <p>{remark}</p>}
      {dispute && <p>{t('remote.disputed', { text: dispute })}</p>}
      {answer && <p>{t('remote.answered', { text: answer })}</p>}
      <p className="muted">
        {t('remote.evaluatedBy', { name: evaluation.evaluatedBy.fullName, at: formatDateTime(evaluation.shownAt) })}{' '}
        {state === 'SHOWN' &&
          t(isOver ? 'remote.disputeOver' : 'remote.disputeUntil', { at: formatDateTime(evaluation.disputeBy) })}
        {evaluation.lockedAt && t('remote.lockedAt', { at: formatDateTime(evaluation.lockedAt) })}
      </p>
      <div className="remote-acts">
        {(['agree', 'lock'] as const)
          .filter((one) => actions.includes(one))
          .map((one) => (
            <ConfirmAction
              key={one}
              code={code}
              action={one}
              path={`${path}/${one}`}
              words={{ month: month.slice(5), year: month.slice(0, 4) }}
            />
          ))}
        {actions.includes('dispute') && (
          <TextAction
            small
            code={code}
            action="dispute"
            path={`${path}/dispute`}
            field="text"
            words={{ at: formatDateTime(evaluation.disputeBy) }}
            maxLength={4000}
          />
        )}
        {actions.includes('answer') && (
          <TextAction
            small
            code={code}
            action="answer"
            path={`${path}/answer`}
            field="answer"
            words={{ text: dispute ?? '' }}
            maxLength={4000}
          />
        )}
      </div>
    </div>
  );
}

/** What the score comes from: nobody enters it (R9). */
function Figures({ evaluation }: { evaluation: RemoteEvaluation }) {
  const { t } = useTranslation();
  const { quantity, quality, progress, products, delivered, late, excused, returned } = evaluation;
  return (
    <p className="muted">
      {t('remote.scores', {
        quantity: formatNumber(quantity, 2),
        quality: formatNumber(quality, 2),
        progress: formatNumber(progress, 2),
      })}{' '}
      {t('remote.scoredFrom', { products, delivered, late, excused, returned })}
    </p>
  );
}
