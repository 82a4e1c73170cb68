import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RuleChange } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { EffectNumbers } from '../effects/EffectNumbers';
import { EffectsPerUnit } from '../effects/EffectsPerUnit';
import { changeQuery } from '../queries';
import { StateChip } from '../StateChip';
import { ChangeActions } from './ChangeActions';
import { ChangeEvents } from './ChangeEvents';
import { Effects } from './Effects';
import { NextStep } from './NextStep';
import { WhatChanges } from './WhatChanges';
import '../rules.css';

const route = getRouteApi('/rules/changes/$id');

/** One change: what it says, what it does, who said yes or no, and what can be done about it. */
export function ChangePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const change = useQuery(changeQuery(id));
  if (change.isPending) return <Loading />;
  if (change.isError) return <Failure page error={change.error} onRetry={() => change.refetch()} />;
  const shown = change.data;
  return (
    <>
      <p>
        <Link to="/rules" className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {t('rules.title')}
        </Link>
      </p>
      <PageHead title={shown.title}>
        <ChangeActions change={shown} />
      </PageHead>
      <ChangeFacts change={shown} />
      <NextStep change={shown} />
      <div className="change-columns">
        <WhatChanges change={shown} />
        <section className="card">
          <h2>{t('rules.history')}</h2>
          <ChangeEvents events={shown.events} />
        </section>
      </div>
      {shown.preview && (
        <section className="card effects-card">
          <h2>{t(shown.state === 'APPLIED' ? 'rules.effectsDone' : 'rules.effects')}</h2>
          <EffectNumbers preview={shown.preview} />
          <EffectsPerUnit preview={shown.preview} />
          <Effects id={id} />
        </section>
      )}
    </>
  );
}

function ChangeFacts({ change }: { change: RuleChange }) {
  const { t } = useTranslation();
  return (
    <dl className="facts-line">
      <div>
        <dt>{t('rules.stateLabel')}</dt>
        <dd>
          <StateChip state={change.state} />
        </dd>
      </div>
      <div>
        <dt>{t('rules.kindLabel')}</dt>
        <dd>{t(`rules.kind.${change.kind}`)}</dd>
      </div>
      <div>
        <dt>{t('rules.legalBasis')}</dt>
        <dd>{change.legalBasis}</dd>
      </div>
      <div>
        <dt>{t('rules.proposedBy')}</dt>
        <dd>{t('rules.byAt', { name: change.proposedByName, at: formatDateTime(change.proposedAt) })}</dd>
      </div>
      {change.decidedAt && (
        <div>
          <dt>{t('rules.decidedBy')}</dt>
          <dd>{t('rules.byAt', { name: change.decidedByName ?? '', at: formatDateTime(change.decidedAt) })}</dd>
        </div>
      )}
      {change.calendarVersion && (
        <div>
          <dt>{t('rules.version')}</dt>
          <dd>{change.calendarVersion}</dd>
        </div>
      )}
    </dl>
  );
}
