import { CircleCheck, CircleX, Eye, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Eligibility, RuleOutcome } from '../shared/api/types';
import { local } from '../shared/i18n/language';

const symbols: Record<RuleOutcome, [LucideIcon, string]> = {
  MET: [CircleCheck, 'remote-met'],
  REVIEW: [Eye, 'remote-review'],
  NOT_MET: [CircleX, 'remote-fail'],
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

export function ConditionList({ eligibility: { verdicts } }: { eligibility: Eligibility }) {
  const { t } = useTranslation();
  return (
    <ul className="remote-conditions">
      {verdicts.map(({ rule, outcome, ruleVi, ruleEn, whyVi, whyEn, publishedIn }) => {
        const [Icon, tone] = symbols[outcome];
        return (
          <li key={rule}>
            <Icon aria-hidden size={18} className={tone} />
            <span>
              <span className={tone}>{t(`remote.conditionState.${outcome}`)}</span>{' '}
              <strong className="code">{rule}</strong> {local(ruleVi, ruleEn)}
              <span className="cell-second">
                {local(whyVi, whyEn)} {outcome !== 'MET' && t('remote.publishedAt', { place: publishedIn })}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
