import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemoteRound } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDay } from '../shared/time/format';
import { Failure, Loading } from '../shared/ui/States';
import { rulesQuery } from './queries';
import { ReviewLink } from './review/ReviewLink';
import '../dossier/dossier.css';
import { UnitTable } from './UnitTable';

const tones = { DRAFT: 'open', OPEN: 'good', CLOSED: 'ended' } as const;

interface RoundCardProps {
  round: RemoteRound;
  actions?: ReactNode;
  children?: ReactNode;
}

/** What is public about a round: since when, by what right, how many, under which conditions. */
export function RoundCard({ round, actions, children }: RoundCardProps) {
  const { t } = useTranslation();
  return (
    <section className="card remote-round" aria-label={local(round.nameVi, round.nameEn)}>
      <div className="remote-round-head">
        <h2>{local(round.nameVi, round.nameEn)}</h2>
        <span className={`status status-${tones[round.state]}`}>{t(`remote.roundState.${round.state}`)}</span>
      </div>
      {actions}
      <dl className="facts-line">
        <Fact name={t('remote.code')} value={round.code} />
        <Fact
          name={t('remote.period')}
          value={t('remote.fromTo', { from: formatDay(round.from), to: formatDay(round.to) })}
        />
        <Fact name={t('remote.legalBasis')} value={round.legalBasis} />
        <Fact name={t('remote.publishedIn')} value={round.publishedIn} />
        {round.closeReason && <Fact name={t('remote.closeReason')} value={round.closeReason} />}
      </dl>
      <UnitTable units={round.units} />
      <ReviewLink round={round} />
      {children}
      <Conditions />
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Conditions() {
  const { t } = useTranslation();
  const rules = useQuery(rulesQuery);
  return (
    <details className="remote-rules">
      <summary>{t('remote.rules')}</summary>
      {rules.isPending && <Loading />}
      {rules.isError && <Failure error={rules.error} onRetry={() => rules.refetch()} />}
      <ul>
        {rules.data?.map(({ code, textVi, textEn, keptVi, keptEn }) => (
          <li key={code}>
            <strong className="code">{code}</strong>
            <span>
              {local(textVi, textEn)}
              <small className="cell-second">{local(keptVi, keptEn)}</small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
