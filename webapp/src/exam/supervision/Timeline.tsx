import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ExamCouncil } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Failure, Loading } from '../../shared/ui/States';
import { timelineQuery } from './queries';

interface TimelineProps {
  code: string;
  councils: Pick<ExamCouncil, 'councilNo' | 'nameVi' | 'nameEn'>[];
}

/** The chain of evidence in plain words, the latest first. */
export function Timeline({ code, councils }: TimelineProps) {
  const { t } = useTranslation();
  const timeline = useInfiniteQuery(timelineQuery(code));
  if (timeline.isPending) return <Loading />;
  if (!timeline.data) return <Failure error={timeline.error} onRetry={() => timeline.refetch()} />;
  const nameOf = (no: number) => {
    const council = councils.find(({ councilNo }) => councilNo === no);
    return council ? local(council.nameVi, council.nameEn) : '';
  };
  const lines = timeline.data.pages.flatMap(({ items }) => items);
  return (
    <div className="card">
      <h2>{t('examSupervision.timeline')}</h2>
      <ol className="supervision-line">
        {lines.map(({ entry, actorName }) => (
          <li key={entry.seq}>
            <span className="figures muted">{formatDateTime(entry.at)}</span>
            <span>
              {local(entry.textVi, entry.textEn)}
              <span className="cell-second">
                {entry.actor === 'system' ? t('examSupervision.system') : actorName} · {entry.seq}
                {entry.council > 0 &&
                  ` · ${t('examSupervision.council', { no: entry.council, name: nameOf(entry.council) })}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {timeline.hasNextPage && (
        <div className="more">
          <Button isPending={timeline.isFetchingNextPage} onPress={() => timeline.fetchNextPage()}>
            {t('examSupervision.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
