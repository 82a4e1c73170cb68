import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ModelChange, ModelProposal } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatNumber } from '../../shared/time/format';
import { runningQuery } from '../queries';

/** Who is on the way while this is decided, and at which of the changed steps. */
export function EffectOnRunning({ proposal, changes }: { proposal: ModelProposal; changes: ModelChange[] }) {
  const { t } = useTranslation();
  const isProcess = proposal.parts.some(({ key, kind }) => key === proposal.key && kind === 'PROCESS');
  const running = useQuery({ ...runningQuery(proposal.key), enabled: isProcess });
  if (!isProcess || !running.data) return null;
  const total = running.data.versions.reduce((sum, { count }) => sum + count, 0);
  const touched = new Map(changes.filter((change) => change.running).map((change) => [change.element, change]));
  return (
    <section className="card">
      <h2>{t('models.effect')}</h2>
      <p>
        {total === 0 ? t('models.effectNone') : t('models.effectSome', { count: total, shown: formatNumber(total) })}
      </p>
      {touched.size > 0 && (
        <>
          <p className="muted">{t('models.effectAt')}</p>
          <ul className="touched-list">
            {[...touched.values()].map((change) => (
              <li key={change.element}>
                <span>{local(change.name ?? change.element, change.nameEn)}</span>
                <span className="figures">
                  {t('models.running', { count: change.running ?? 0, shown: formatNumber(change.running ?? 0) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
