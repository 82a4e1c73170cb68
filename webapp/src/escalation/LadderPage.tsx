import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { designs } from '../modeler/access';
import { ladderKey } from '../modeler/decision/ladder/key';
import { ladderQuery } from '../shared/api/queries';
import type { Rung } from '../shared/api/types';
import { useSession } from '../shared/shell/useSession';
import { LevelMark } from '../shared/ui/LevelMark';
import { PageHead } from '../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { type Ladder, laddersOf } from './ladder';
import { conditionWords, recipientWords, whenWords } from './ladderWords';
import './escalation.css';

/** Which alerts there are, when they are raised, whom they go to, and on what basis. */
export function LadderPage() {
  const { t } = useTranslation();
  const session = useSession();
  const ladder = useQuery(ladderQuery);
  return (
    <>
      <PageHead title={t('ladder.title')}>
        {designs(session) && (
          <Link to="/modeler/$key/edit" params={{ key: ladderKey }} className="button">
            {t('decisionEditor.editLadder')}
          </Link>
        )}
        <Link to="/escalations" className="button button-quiet">
          <ArrowLeft aria-hidden size={16} />
          {t('ladder.back')}
        </Link>
      </PageHead>
      <p>{t('ladder.lead')}</p>
      {ladder.isPending && <Loading />}
      {ladder.isError && <Failure error={ladder.error} onRetry={() => ladder.refetch()} />}
      {ladder.data?.length === 0 && <Empty icon={BellOff} title={t('ladder.none')} />}
      {ladder.data && laddersOf(ladder.data).map((one) => <LadderCard key={one.key} ladder={one} />)}
    </>
  );
}

function LadderCard({ ladder: { kind, promise, rungs } }: { ladder: Ladder }) {
  const { t } = useTranslation();
  const title = t(`clockKind.${kind}`);
  return (
    <section className="card">
      <h2>{promise ? t('ladder.promised', { clock: title }) : title}</h2>
      <div className="table-wrap">
        <table className="table table-cards ladder-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('escalation.level')}</th>
              <th scope="col">{t('ladder.when')}</th>
              <th scope="col">{t('ladder.addressee')}</th>
              <th scope="col">{t('clock.basisName')}</th>
            </tr>
          </thead>
          <tbody>
            {rungs.map((rung) => (
              <RungRow key={`${rung.level}-${rung.measuredFrom}-${rung.workingMinutes}`} rung={rung} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function RungRow({ rung }: { rung: Rung }) {
  const { t } = useTranslation();
  const condition = conditionWords(rung, t);
  return (
    <tr>
      <td data-label={t('escalation.level')}>
        <LevelMark level={rung.level} />
      </td>
      <td data-label={t('ladder.when')}>
        {[whenWords(rung, t), condition && t('ladder.if', { condition })].filter(Boolean).join('; ')}
      </td>
      <td data-label={t('ladder.addressee')}>{recipientWords(rung, t)}</td>
      <td data-label={t('clock.basisName')}>
        <span>
          {rung.basis}
          <small className="ladder-version">{t('ladder.version', { version: rung.version })}</small>
        </span>
      </td>
    </tr>
  );
}
