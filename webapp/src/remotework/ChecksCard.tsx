import { CircleCheck, CircleX, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RemoteRequest } from '../shared/api/types';
import { ConditionList } from './Verdict';

/** The conditions as they were on submission, and what those who check have said. */
export function ChecksCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('remote.checks')}</h2>
      <ul className="remote-conditions">
        {request.opinions.map(({ step, agreed }) => {
          const Icon = agreed === null ? Hourglass : agreed ? CircleCheck : CircleX;
          return (
            <li key={step}>
              <Icon
                aria-hidden
                size={18}
                className={agreed === null ? 'muted' : agreed ? 'remote-met' : 'remote-fail'}
              />
              <span>
                {t(`remote.opinion.${step}`)}: {t(`remote.agreed.${agreed === null ? 'open' : agreed ? 'yes' : 'no'}`)}
              </span>
            </li>
          );
        })}
      </ul>
      <details className="remote-rules">
        <summary>{t('remote.rulesAtSubmission')}</summary>
        <ConditionList eligibility={request.eligibility} />
      </details>
    </section>
  );
}
