import { useQueryClient } from '@tanstack/react-query';
import { CalendarPlus, ClipboardPaste, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedKind } from '../../shared/api/types';
import { fieldId } from '../../shared/form/ErrorSummary';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { Button } from '../../shared/ui/Button';
import { tellProblem } from '../../shared/ui/tellProblem';
import { calendarYearQuery } from '../queries';
import { dayText } from './dates';
import type { DayRow } from './draft';
import { PasteDialog } from './PasteDialog';
import type { FormParts } from './parts';
import { YearRow } from './YearRow';

type NewRow = Omit<DayRow, 'key'>;

const blank: NewRow = { date: '', kind: 'HOLIDAY', nameVi: '', nameEn: '', status: 'OFFICIAL' };

/** The days of a year as a table: typed, pasted from a spreadsheet, or begun from what was expected. */
export function YearForm({ draft, enter, errorOf, refusals }: FormParts) {
  const { t } = useTranslation();
  const [pasting, setPasting] = useState(false);
  const expected = useExpectedDays();
  const nextKey = useRef(0);
  const add = (rows: NewRow[]) => {
    const keyed = rows.map((row) => {
      nextKey.current += 1;
      return { ...row, key: nextKey.current };
    });
    const kept = draft.rows.filter(({ date, nameVi }) => date || nameVi);
    enter({ rows: [...(rows.length > 1 ? kept : draft.rows), ...keyed] });
  };
  const change = (key: number, part: Partial<DayRow>) =>
    enter({ rows: draft.rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  return (
    <div className="field-group" id={fieldId('rows')}>
      <div className="filters">
        <Button onPress={() => expected.load().then(add, tellProblem)}>
          <CalendarPlus aria-hidden size={16} />
          {t('rules.fromExpected', { year: expected.year })}
        </Button>
        <Button onPress={() => setPasting(true)}>
          <ClipboardPaste aria-hidden size={16} />
          {t('rules.paste')}
        </Button>
        <Button onPress={() => add([blank])}>
          <Plus aria-hidden size={16} />
          {t('rules.addRow')}
        </Button>
      </div>
      {errorOf('rows') && <p className="field-error">{errorOf('rows')}</p>}
      {draft.rows.length > 0 && (
        <ol className="edit-rows year-rows" aria-label={t('rules.willBeWritten')}>
          {draft.rows.map((row, index) => (
            <YearRow
              key={row.key}
              row={row}
              number={index + 1}
              errors={[errorOf(`rows.${index}`), ...(refusals.get(index) ?? [])]}
              onChange={(part) => change(row.key, part)}
              onRemove={() => enter({ rows: draft.rows.filter(({ key }) => key !== row.key) })}
            />
          ))}
        </ol>
      )}
      <PasteDialog isOpen={pasting} onClose={() => setPasting(false)} onPaste={add} />
    </div>
  );
}

/** The days next year is expected to have: made official by proposing them as they are, or corrected. */
function useExpectedDays() {
  const queryClient = useQueryClient();
  const year = Number(isoDay(useNow()).slice(0, 4)) + 1;
  const load = async (): Promise<NewRow[]> => {
    const { days } = await queryClient.fetchQuery(calendarYearQuery(year));
    return days
      .filter(({ unit, status }) => unit === null && status === 'PROVISIONAL')
      .map(({ date, kind, nameVi, nameEn }) => ({
        date: dayText(date),
        kind: kind as ProposedKind,
        nameVi,
        nameEn,
        status: 'OFFICIAL',
      }));
  };
  return { year, load };
}
