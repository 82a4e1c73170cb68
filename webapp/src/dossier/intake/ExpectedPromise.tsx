import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dueQuery } from '../../shared/api/queries';
import type { Procedure } from '../../shared/api/types';
import { formatDateTime, formatMoney } from '../../shared/time/format';
import { useClockOffset } from '../../shared/time/now';
import { termWords } from '../../shared/time/term';

/** What the applicant may expect if the dossier is received now. */
export function ExpectedPromise({ procedure, unit }: { procedure: Procedure; unit: string | null }) {
  const { t } = useTranslation();
  const offset = useClockOffset();
  const term = procedure.committedTerm ?? procedure.statutoryTerm;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one moment per procedure, not a new one at every rendering
  const from = useMemo(
    () => new Date(Math.floor((Date.now() + offset) / 60_000) * 60_000).toISOString(),
    [procedure.code],
  );
  const due = useQuery({ ...dueQuery(from, term, unit ?? ''), enabled: unit !== null });
  return (
    <dl className="facts promise">
      <div>
        <dt>{t('intake.statutoryTerm')}</dt>
        <dd>{termWords(procedure.statutoryTerm, t)}</dd>
      </div>
      {procedure.committedTerm && (
        <div>
          <dt>{t('intake.committedTerm')}</dt>
          <dd>{termWords(procedure.committedTerm, t)}</dd>
        </div>
      )}
      {procedure.feeVnd !== null && (
        <div>
          <dt>{t('intake.fee')}</dt>
          <dd>{procedure.feeVnd ? formatMoney(procedure.feeVnd) : t('fee.none')}</dd>
        </div>
      )}
      <div>
        <dt>{t('intake.expected')}</dt>
        <dd className="promise-date">
          <CalendarCheck aria-hidden size={16} />
          {due.data ? formatDateTime(due.data.due) : '–'}
        </dd>
      </div>
      {procedure.cutOff && (
        <div>
          <dt>{t('intake.cutOff')}</dt>
          <dd>{t('intake.cutOffHint', { time: procedure.cutOff.slice(0, 5) })}</dd>
        </div>
      )}
      {procedure.legalBasis && (
        <div>
          <dt>{t('intake.basis')}</dt>
          <dd>{procedure.legalBasis}</dd>
        </div>
      )}
    </dl>
  );
}
