import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Printer, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamResult, ExamRound } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Empty, Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { CouncilChoice } from '../CouncilChoice';
import { councilsWith, useCouncil } from '../useCouncil';
import { ArchiveCard } from './ArchiveCard';
import { PostResult } from './PostResult';
import { resultQuery, useResult } from './queries';
import './result.css';

/** All councils for whoever answers for the round. */
const offered = (round: ExamRound) =>
  round.answers ? round.councils : councilsWith('COUNCIL', 'SECRETARIAT', 'SUPERVISION')(round);

/** Where the result is drawn up, read by those who decide on it, and laid away. */
export function ResultPage() {
  const { t } = useTranslation();
  const { code, round, councils, council } = useCouncil(offered);
  if (!round) return <Loading />;
  if (councils.length === 0) return <Empty icon={Scale} title={t('examResult.notYours')} />;
  const handsOver = round.seats.some((seat) => seat.councilNo === council && seat.body === 'SECRETARIAT');
  return (
    <>
      <CouncilChoice councils={councils} council={council} />
      <CouncilResult key={council} code={code} council={council} />
      {handsOver && <ArchiveCard code={code} council={council} />}
    </>
  );
}

function CouncilResult({ code, council }: { code: string; council: number }) {
  const { t } = useTranslation();
  const result = useQuery(resultQuery(code, council));
  const drawUp = useResult(code, council, 'draw-up');
  if (result.isPending) return <Loading />;
  if (!result.data) return <Failure error={result.error} onRetry={() => result.refetch()} />;
  const { state, posts, mayDrawUp, mayVote } = result.data;
  return (
    <section>
      <p className="muted">{t('examResult.sealed')}</p>
      <Standing result={result.data} />
      <div className="result-acts">
        {mayDrawUp && (
          <Button
            variant={state === null || state === 'RETURNED' ? 'primary' : 'secondary'}
            isPending={drawUp.isPending}
            onPress={() => drawUp.mutate({})}
          >
            {t(state === null ? 'examResult.drawUp' : 'examResult.drawUpAgain')}
          </Button>
        )}
        {state !== null && (
          <Link
            to="/exams/$code/councils/$no/result-paper"
            params={{ code, no: String(council) }}
            className="button button-secondary"
          >
            <Printer aria-hidden size={16} />
            {t('examPaper.result')}
          </Link>
        )}
      </div>
      <ProblemNote error={drawUp.error} />
      <Rules result={result.data} />
      {state !== null &&
        posts.map((post) => (
          <PostResult key={post.postNo} code={code} council={council} post={post} mayVote={mayVote} />
        ))}
    </section>
  );
}

function Standing({ result }: { result: ExamResult }) {
  const { t } = useTranslation();
  const { state, version, drawnAt, decidedNumber, decidedReason, decidedAt, publishedAt } = result;
  if (state === null) return <p>{t('examResult.none')}</p>;
  return (
    <div className={state === 'RETURNED' ? 'note note-bad result-standing' : 'note note-info result-standing'}>
      <strong>{t(`examResult.state.${state}`, { version })}</strong>
      <p>
        {drawnAt && t('examResult.drawnAt', { at: formatDateTime(drawnAt) })}
        {decidedAt && ` · ${t('examResult.decidedAt', { at: formatDateTime(decidedAt) })}`}
        {decidedNumber && ` · ${decidedNumber}`}
        {publishedAt && ` · ${t('examResult.publishedAt', { at: formatDateTime(publishedAt) })}`}
      </p>
      {decidedReason && <p>{decidedReason}</p>}
    </div>
  );
}

function Rules({ result: { rules } }: { result: ExamResult }) {
  const { t } = useTranslation();
  return (
    <details className="card">
      <summary>{t('examResult.rules')}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.part}>
            <strong>{t(`examResult.part.${rule.part}`)}</strong>:{' '}
            {t('examResult.rule', { weight: rule.weight, minimum: rule.minimum, order: rule.tieOrder })}
            <p className="muted">
              {local(rule.basisVi, rule.basisEn)}
              {!rule.confirmed && ` · ${t('examResult.unconfirmed')}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="muted">{t('examResult.rounding')}</p>
    </details>
  );
}
