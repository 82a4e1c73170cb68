import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ClipboardCheck, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BagProgress, BagRow, ExamMarking } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Empty, Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { CouncilChoice } from '../CouncilChoice';
import { useCouncil } from '../useCouncil';
import { HandOverBag } from './HandOverBag';
import { markingQuery } from './queries';
import { useCouncilAction } from './useCouncilAction';
import './marking.css';

/** Bags of a marker; for the head how far everybody is. */
export function MarkingPage() {
  const { code, councils, council, round } = useCouncil();
  const marking = useQuery(markingQuery(code, council));
  if (marking.isPending) return <Loading />;
  if (!marking.data) return <Failure error={marking.error} onRetry={() => marking.refetch()} />;
  const marks = round?.seats.some((seat) => seat.councilNo === council && seat.body === 'MARKING' && !seat.leads);
  return (
    <div className="marking-parts">
      <CouncilChoice councils={councils} council={council} />
      <HeadActions marking={marking.data} />
      {(marks || marking.data.bags.length > 0) && <OwnBags marking={marking.data} />}
      {marking.data.progress.length > 0 && <Progress marking={marking.data} />}
    </div>
  );
}

function HeadActions({ marking }: { marking: ExamMarking }) {
  const { t } = useTranslation();
  const { actions, drawnAt, lockedAt, publishedAt } = marking;
  return (
    <section className="card">
      <h2>{t('examMarking.state')}</h2>
      <dl className="facts-line">
        {(['drawnAt', 'lockedAt', 'publishedAt'] as const).map((moment) => {
          const at = { drawnAt, lockedAt, publishedAt }[moment];
          return (
            <div key={moment}>
              <dt>{t(`examMarking.${moment}`)}</dt>
              <dd>{at ? formatDateTime(at) : t('examMarking.notYet')}</dd>
            </div>
          );
        })}
      </dl>
      <div className="marking-acts">
        {actions.includes('DRAW') && <Step marking={marking} action="bags/draw" verb="draw" />}
        {actions.includes('SETTLE') && (
          <Link
            to="/exams/$code/marking/differences"
            params={{ code: marking.roundCode }}
            search={{ council: marking.councilNo }}
            className="button button-secondary"
          >
            {t('examMarking.differences')}
          </Link>
        )}
        {actions.includes('LOCK') && <Step marking={marking} action="marks/lock" verb="lockAll" />}
        {actions.includes('PUBLISH') && <Step marking={marking} action="marks/publish" verb="publish" />}
      </div>
    </section>
  );
}

interface StepProps {
  marking: ExamMarking;
  action: string;
  verb: 'draw' | 'lockAll' | 'publish';
}

function Step({ marking, action, verb }: StepProps) {
  const { t } = useTranslation();
  const mutation = useCouncilAction(marking.roundCode, marking.councilNo, action);
  return (
    <>
      <Button variant="primary" isPending={mutation.isPending} onPress={() => mutation.mutate({})}>
        {t(`examMarking.${verb}`)}
      </Button>
      <ProblemNote error={mutation.error} />
    </>
  );
}

function OwnBags({ marking }: { marking: ExamMarking }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('examMarking.myBags')}</h2>
      {marking.bags.length === 0 ? (
        <Empty icon={ClipboardCheck} title={t('examMarking.noBags')}>
          <p>{t('examMarking.noBagsLead')}</p>
        </Empty>
      ) : (
        <ul className="marking-bags">
          {marking.bags.map((bag) => (
            <BagItem key={bag.id} marking={marking} bag={bag} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BagItem({ marking, bag }: { marking: ExamMarking; bag: BagRow }) {
  const { t } = useTranslation();
  const title = t('examMarking.bagTitle', { round: t(`examMarking.round.${bag.marking}`), number: bag.number });
  return (
    <li>
      {bag.open ? (
        <Link
          to="/exams/$code/marking/bags/$bag"
          params={{ code: marking.roundCode, bag: bag.id }}
          search={{ council: marking.councilNo }}
        >
          {title}
        </Link>
      ) : (
        <span className="muted">{title}</span>
      )}
      <progress max={bag.scripts} value={bag.marked} aria-label={title} />
      <span>{t('examMarking.marked', { marked: bag.marked, scripts: bag.scripts })}</span>
      {bag.lockedAt && (
        <span className="marking-locked">
          <Lock aria-hidden size={14} /> {t('examMarking.locked')}
        </span>
      )}
      {!bag.open && <span className="muted">{t('examMarking.waitsForFirst')}</span>}
    </li>
  );
}

function Progress({ marking }: { marking: ExamMarking }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('examMarking.progress')}</h2>
      <div className="table-wrap">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t('examMarking.bag')}</th>
              <th scope="col">{t('examMarking.marker')}</th>
              <th scope="col" className="number">
                {t('examMarking.scripts')}
              </th>
              <th scope="col">{t('examMarking.lockedAt')}</th>
            </tr>
          </thead>
          <tbody>
            {marking.progress.map((bag) => (
              <ProgressRow key={bag.id} marking={marking} bag={bag} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ProgressRow({ marking, bag }: { marking: ExamMarking; bag: BagProgress }) {
  const { t } = useTranslation();
  const title = t('examMarking.bagTitle', { round: t(`examMarking.round.${bag.marking}`), number: bag.number });
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-label={t('examMarking.marker')}>{bag.markerName}</td>
      <td className="number" data-label={t('examMarking.scripts')}>
        {bag.scripts}
      </td>
      <td data-label={t('examMarking.lockedAt')}>
        <span>
          {bag.lockedAt ? formatDateTime(bag.lockedAt) : t('examMarking.notYet')}
          {!bag.lockedAt && marking.actions.includes('SETTLE') && (
            <HandOverBag marking={marking} bag={bag} title={title} />
          )}
        </span>
      </td>
    </tr>
  );
}
