import { useTranslation } from 'react-i18next';
import type { ExamCouncil, ExamLine, ExamTimeline } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import {
  actualSpan,
  groupsOf,
  monthsOf,
  placeOf,
  plannedSpan,
  type Scale,
  type Span,
  scaleOf,
  standstillSpan,
} from './gantt';
import { LineState } from './LineState';
import { rangeWords } from './limits';
import './gantt.css';

interface GanttProps {
  timeline: ExamTimeline;
  councils: ExamCouncil[];
}

/** The round as bars on the axis of time; the table beside it says the same in words. */
export function Gantt({ timeline, councils }: GanttProps) {
  const { t } = useTranslation();
  const scale = scaleOf(timeline);
  return (
    <div className="gantt">
      <Axis scale={scale} timeline={timeline} />
      {groupsOf(timeline.lines).map(({ councilNo, lines }) => (
        <section key={councilNo} className="gantt-group">
          <h3>{nameOf(councilNo, councils, t('examRound.wholeRound'))}</h3>
          {lines.map((line) => (
            <Row key={line.step} line={line} now={timeline.now} scale={scale} />
          ))}
        </section>
      ))}
      <Legend />
    </div>
  );
}

export function nameOf(councilNo: number, councils: ExamCouncil[], whole: string): string {
  const council = councils.find((one) => one.councilNo === councilNo);
  return council ? local(council.nameVi, council.nameEn) : whole;
}

function Axis({ scale, timeline }: { scale: Scale; timeline: ExamTimeline }) {
  const { t } = useTranslation();
  const today = placeOf(timeline.now, scale);
  return (
    <div className="gantt-axis" aria-hidden>
      <div className="gantt-plot">
        {timeline.standstills.map((one) => (
          <Bar key={one.from} span={standstillSpan(one, timeline.now, scale)} look="standstill" />
        ))}
        {monthsOf(scale).map(({ day, at }) => (
          <span key={day} className="gantt-month" style={{ left: `${at}%` }}>
            {day.slice(5, 7)}/{day.slice(0, 4)}
          </span>
        ))}
        {today >= 0 && today <= 100 && (
          <span className="gantt-today" style={{ left: `${today}%` }}>
            <span>{t('examRound.today')}</span>
          </span>
        )}
      </div>
    </div>
  );
}

function Row({ line, now, scale }: { line: ExamLine; now: string; scale: Scale }) {
  const limit = line.limit?.until ? placeOf(line.limit.until, scale) : null;
  return (
    <div className="gantt-row">
      <div className="gantt-name">
        <span>{local(line.nameVi, line.nameEn)}</span>
        <LineState line={line} />
      </div>
      <div className="gantt-plot" aria-hidden>
        <Bar span={plannedSpan(line, scale)} look="planned" title={rangeWords(line.plannedFrom, line.plannedTo)} />
        <Bar
          span={actualSpan(line, now, scale)}
          look={line.state.toLowerCase()}
          title={rangeWords(line.beganAt, line.endedAt)}
        />
        {limit !== null && limit >= 0 && limit <= 100 && (
          <span
            className={limitLook(line.limit)}
            style={{ left: `${limit}%` }}
            title={`${formatDateTime(line.limit?.until ?? '')} · ${line.limit?.legalBasis}`}
          />
        )}
      </div>
    </div>
  );
}

function limitLook(limit: ExamLine['limit']) {
  if (limit?.bound === 'AT_LEAST') return 'gantt-limit gantt-limit-least';
  return limit?.confirmed ? 'gantt-limit' : 'gantt-limit gantt-limit-default';
}

function Bar({ span, look, title }: { span: Span | null; look: string; title?: string }) {
  if (!span) return null;
  return (
    <span
      className={`gantt-bar gantt-bar-${look}`}
      style={{ left: `${span.left}%`, width: `${span.width}%` }}
      title={title}
    />
  );
}

const looks = ['planned', 'running', 'done', 'late', 'standstill'] as const;

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="gantt-legend">
      {looks.map((look) => (
        <li key={look}>
          <span aria-hidden className={`gantt-swatch gantt-bar-${look}`} />
          {t(`examRound.legend.${look}`)}
        </li>
      ))}
      <li>
        <span aria-hidden className="gantt-swatch-limit" />
        {t('examRound.legend.limit')}
      </li>
      <li>
        <span aria-hidden className="gantt-swatch-limit gantt-limit-least" />
        {t('examRound.legend.least')}
      </li>
      <li>
        <span aria-hidden className="gantt-swatch-limit gantt-limit-default" />
        {t('examRound.legend.default')}
      </li>
    </ul>
  );
}
