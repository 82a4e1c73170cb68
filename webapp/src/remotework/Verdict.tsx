import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleX, Eye, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { rulesQuery } from './queries';
import { type Checked, checkedRules } from './wish';

const symbols: Record<Checked['outcome'], [LucideIcon, string]> = {
  MET: [CircleCheck, 'remote-met'],
  REVIEW: [Eye, 'remote-review'],
  FAIL: [CircleX, 'remote-fail'],
};

/** Each condition: met, to be looked at by people, or failing, and where it is published. */
export function Verdict({ eligibility, publishedIn }: { eligibility: Eligibility; publishedIn: string }) {
  const { t } = useTranslation();
  return (
    <section className="card remote-verdict">
      <h2>{t(`remote.outcome.${eligibility.outcome}`)}</h2>
      {eligibility.outcome === 'NOT_MET' && <p>{t('remote.notMetLead')}</p>}
      <ConditionList eligibility={eligibility} />
      <p className="muted">{t('remote.publishedAt', { place: publishedIn })}</p>
    </section>
  );
}

export function ConditionList({ eligibility }: { eligibility: Eligibility }) {
  const { t } = useTranslation();
  const { data: rules = [] } = useQuery(rulesQuery);
  return (
    <ul className="remote-conditions">
      {checkedRules(eligibility.findings).map(({ rule, outcome, findings }) => {
        const [Icon, tone] = symbols[outcome];
        const words = rules.find(({ code }) => code === rule);
        return (
          <li key={rule}>
            <Icon aria-hidden size={18} className={tone} />
            <span>
              <span className={tone}>{t(`remote.conditionState.${outcome}`)}</span>{' '}
              <strong className="code">{rule}</strong> {words && local(words.textVi, words.textEn)}
              {findings.map(({ reason, textVi, textEn, publishedIn }) => (
                <span key={reason} className="cell-second">
                  {local(textVi, textEn)} {t('remote.publishedAt', { place: publishedIn })}
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
