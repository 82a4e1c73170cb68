import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChartColumn, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitsReport } from '../shared/api/types';
import { currentLanguage } from '../shared/i18n/language';
import { formatDate } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Button, IconButton } from '../shared/ui/Button';
import { SelectField } from '../shared/ui/Fields';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { csvOf, download } from './csv';
import { type Order, sorted, totalOf } from './numbers';
import { PerformanceHead } from './PerformanceHead';
import { PeriodPicker } from './PeriodPicker';
import { type OutcomeKind, outcomeKinds, type Period, periodAt, periodFrom, periodText } from './period';
import { unitsReportQuery } from './queries';
import { ResultCards } from './ResultCards';
import { ResultTable } from './ResultTable';
import { useCsvRows } from './useCsvRows';
import { usePeriodWords } from './usePeriodWords';
import './performance.css';

const route = getRouteApi('/performance');

/** How each unit did in a period, in cases and in percent. */
export function PerformancePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const now = useNow();
  const kind = search.kind ?? 'STAGE';
  const period = periodFrom(search.period) ?? periodAt(now, 'month');
  const report = useQuery(unitsReportQuery(periodText(period), kind));
  const show = (next: Period, nextKind: OutcomeKind) =>
    navigate({ search: { period: periodText(next), kind: nextKind }, replace: true });
  return (
    <>
      <PerformanceHead tabTitle={t('performance.title')} />
      <div className="filters performance-filters">
        <PeriodPicker period={period} onChange={(next) => show(next, kind)} />
        <SelectField
          compact
          label={t('performance.kindLabel')}
          options={outcomeKinds.map((value) => ({ value, label: t(`performance.kind.${value}`) }))}
          value={kind}
          onChange={(next) => show(period, next as OutcomeKind)}
        />
      </div>
      {report.isPending && <Loading />}
      {report.isError && <Failure error={report.error} onRetry={() => report.refetch()} />}
      {report.isSuccess && report.data.items.length === 0 && <Empty icon={ChartColumn} title={t('performance.none')} />}
      {report.isSuccess && report.data.items.length > 0 && <Report report={report.data} period={period} kind={kind} />}
    </>
  );
}

function Report({ report, period, kind }: { report: UnitsReport; period: Period; kind: OutcomeKind }) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const now = useNow();
  const csvRows = useCsvRows();
  const [order, setOrder] = useState<Order>({ by: 'unitName', descending: false });
  const rows = sorted(report.items, order);
  const total = totalOf(report.items);
  const text = periodText(period);
  const isPresent = periodText(periodAt(now, period.kind)) === text;
  const shown = { period: text, kind, isPresent };
  const caption = t('performance.caption', { kind: t(`performance.kind.${kind}`), period: words(period) });
  const save = () => download(`${text}-${kind.toLowerCase()}.csv`, csvOf(csvRows(rows, total), decimal()));
  return (
    <>
      <div className="performance-line">
        <p className="muted">
          {t('performance.days', { from: formatDate(report.from), to: formatDate(report.to) })}{' '}
          {isPresent && t('performance.soFar')}
        </p>
        <span className="performance-acts">
          <IconButton label={t('action.print')} onPress={() => window.print()}>
            <Printer aria-hidden size={18} />
          </IconButton>
          <Button onPress={save}>
            <Download aria-hidden size={16} />
            {t('performance.csv')}
          </Button>
        </span>
      </div>
      <p className="paper-only">{caption}</p>
      <ResultTable rows={rows} total={total} shown={shown} order={order} onOrder={setOrder} caption={caption} />
      <ResultCards rows={rows} total={total} shown={shown} />
      <HowCounted />
    </>
  );
}

const decimal = () => (currentLanguage() === 'en' ? '.' : ',');

function HowCounted() {
  const { t } = useTranslation();
  return (
    <details className="how-counted">
      <summary>{t('performance.howCounted')}</summary>
      <ul>
        {(['judged', 'share', 'excused', 'official', 'received', 'hours'] as const).map((note) => (
          <li key={note}>{t(`performance.note.${note}`)}</li>
        ))}
      </ul>
    </details>
  );
}
