import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OwnResult } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { formatMark } from '../marks';
import { CheckSteps } from './CheckSteps';

/** One's own marks, what came of them, and how to check both without trusting anybody. */
export function OwnResultCard({ code, own }: { code: string; own: OwnResult }) {
  const { t } = useTranslation();
  return (
    <>
      <section className="card">
        <h2>{local(own.postTitleVi, own.postTitleEn)}</h2>
        <p className="result-outcome">
          <span className={own.outcome === 'WINNER' ? 'flag flag-green' : 'flag'}>
            {t(`examResult.yours.${own.outcome}`)}
          </span>
          {own.reason && <span> {t(`examResult.reason.${own.reason}`)}</span>}
        </p>
        <dl className="facts">
          <Fact label={t('examResult.number')} value={own.candidateNumber ?? '–'} />
          <Fact label={t('examResult.part.WRITTEN')} value={formatMark(own.written)} />
          <Fact label={t('examResult.part.DEFENCE')} value={formatMark(own.defence)} />
          <Fact label={t('examResult.total')} value={formatMark(own.total)} />
          <Fact label={t('examResult.place')} value={own.place === null ? '–' : String(own.place)} />
          <Fact label={t('examResult.decision')} value={own.decisionNumber ?? '–'} />
          <Fact label={t('examResult.published')} value={formatDateTime(own.publishedAt)} />
        </dl>
        <p className="muted">{t('examResult.onlyYou')}</p>
      </section>
      <section className="card">
        <h2>
          <ShieldCheck aria-hidden size={18} /> {t('examResult.check')}
        </h2>
        <p>{t('examResult.checkLead')}</p>
        <CheckSteps code={code} withProof />
      </section>
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figures">{value}</dd>
    </div>
  );
}
