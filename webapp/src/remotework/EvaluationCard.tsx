import { useTranslation } from 'react-i18next';
import type { RemoteEvaluation, RemoteRequest } from '../shared/api/types';
import { useSession } from '../shared/shell/useSession';
import { formatDateTime, formatNumber, isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Button } from '../shared/ui/Button';
import { ProblemNote } from '../shared/ui/States';
import { monthsToEvaluate } from './months';
import { TextAction } from './TextAction';
import { useRemoteAction } from './useRemoteAction';

/** How a month at home was judged: the person sees it first, and may say that it is wrong. */
export function EvaluationCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const session = useSession();
  const today = isoDay(useNow());
  // The head of the unit evaluates (R8); of nobody but others (N5).
  const leads =
    request.applicant.username !== session.username &&
    session.positions.some(({ role, unitCode }) => role === 'HEAD' && unitCode === request.unitCode);
  const due = leads ? monthsToEvaluate(request, today) : [];
  if (request.evaluations.length + due.length === 0) return null;
  return (
    <section className="card remote-decision">
      <h2>{t('remote.evaluations')}</h2>
      {request.evaluations.map((evaluation) => (
        <Month key={evaluation.month} code={request.code} evaluation={evaluation} />
      ))}
      {due.map((month) => (
        <TextAction
          key={month}
          code={request.code}
          action={`evaluations/${month}`}
          field="remark"
          title={t('remote.evaluate', { month: month.slice(5), year: month.slice(0, 4) })}
          lead={t('remote.evaluateLead')}
          label={t('remote.remark')}
          maxLength={2000}
          optional
        />
      ))}
    </section>
  );
}

function Month({ code, evaluation }: { code: string; evaluation: RemoteEvaluation }) {
  const { t } = useTranslation();
  const action = `evaluations/${evaluation.month}`;
  const agreement = useRemoteAction(code, `${action}/agree`);
  const lock = useRemoteAction(code, `${action}/lock`);
  const { month, quantity, quality, progress, score, rating, state, remark, dispute, answer, actions } = evaluation;
  return (
    <div className="remote-appeal">
      <strong>
        {t('remote.month', { month: month.slice(5), year: month.slice(0, 4) })}: {formatNumber(score)} ·{' '}
        {t(`remote.rating.${rating}`)} · {t(`remote.evaluationState.${state}`)}
      </strong>
      <p className="muted">
        {t('remote.scores', {
          quantity: formatNumber(quantity),
          quality: formatNumber(quality),
          progress: formatNumber(progress),
        })}
      </p>
      {remark && <p>{remark}</p>}
      {dispute && <p>{t('remote.disputed', { text: dispute })}</p>}
      {answer && <p>{t('remote.answered', { text: answer })}</p>}
      <ProblemNote error={agreement.error ?? lock.error} />
      <div className="remote-acts">
        {actions.includes('agree') && (
          <Button className="button-small" isPending={agreement.isPending} onPress={() => agreement.mutate({})}>
            {t('remote.agree')}
          </Button>
        )}
        {actions.includes('dispute') && (
          <TextAction
            small
            code={code}
            action={`${action}/dispute`}
            field="text"
            title={t('remote.dispute')}
            lead={t('remote.disputeLead', { at: formatDateTime(evaluation.disputeBy) })}
            label={t('remote.disputeText')}
            maxLength={4000}
          />
        )}
        {actions.includes('lock') && (
          <Button className="button-small" isPending={lock.isPending} onPress={() => lock.mutate({})}>
            {t('remote.lock')}
          </Button>
        )}
        {actions.includes('answer') && (
          <TextAction
            small
            code={code}
            action={`${action}/answer`}
            field="answer"
            title={t('remote.answer')}
            lead={dispute ?? ''}
            label={t('remote.answerText')}
            maxLength={4000}
          />
        )}
      </div>
    </div>
  );
}
