import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RuleChange } from '../../shared/api/types';
import { useSession } from '../../shared/shell/useSession';
import { formatNumber } from '../../shared/time/format';
import { isMoving } from '../queries';
import { nextOf } from './next';

/** Says in a sentence what happens next, and how far it has come while it happens. */
export function NextStep({ change }: { change: RuleChange }) {
  const { t } = useTranslation();
  const next = nextOf(change, useSession());
  return (
    <div className="note note-info next-step" role="status">
      <p>{t(`rules.next.${next}`)}</p>
      {change.decisionReason && <p>{t('rules.reasonWas', { reason: change.decisionReason })}</p>}
      {isMoving(change) && change.progress && <Progress progress={change.progress} />}
    </div>
  );
}

function Progress({ progress: { done, total } }: { progress: { done: number; total: number } }) {
  const { t } = useTranslation();
  const words = t('rules.progress', { done: formatNumber(done), total: formatNumber(total) });
  return (
    <ProgressBar aria-label={t('rules.progressLabel')} value={done} maxValue={total || 1} valueLabel={words}>
      <progress className="change-progress" value={done} max={total || 1} aria-hidden />
      <span className="figures">{words}</span>
    </ProgressBar>
  );
}
