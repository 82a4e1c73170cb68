import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamRound } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { SelectField } from '../../shared/ui/Fields';
import { dateOf, type PlannedDate, plannedDates } from './dates';
import { PlannedDateField } from './PlannedDateField';
import { usePlanning } from './useRoundAction';

type Entries = Record<PlannedDate, string | null>;

const entriesOf = (round: ExamRound, councilNo: number): Entries =>
  Object.fromEntries(plannedDates.map((name) => [name, dateOf(round, name, councilNo)])) as Entries;

/** The dates of a plan, for the whole round or for one council. */
export function PlanDialog({ round, onClose }: { round: ExamRound; onClose: () => void }) {
  const { t } = useTranslation();
  const [councilNo, setCouncilNo] = useState(0);
  const [entries, setEntries] = useState(() => entriesOf(round, 0));
  const mutation = usePlanning(round.code, onClose);
  const wrong = fieldProblems(mutation.error);
  const dates = Object.fromEntries(Object.entries(entries).filter(([, at]) => at !== null)) as Record<string, string>;
  const choose = (value: string | null) => {
    setCouncilNo(Number(value));
    setEntries(entriesOf(round, Number(value)));
  };
  return (
    <ActionFrame
      lead={t('examRound.planLead')}
      submit={t('examRound.plan')}
      ready={Object.keys(dates).length > 0}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ councilNo, dates })}
      onClose={onClose}
    >
      {round.councils.length > 1 && (
        <SelectField
          label={t('examRound.planFor')}
          value={String(councilNo)}
          onChange={choose}
          options={[
            { value: '0', label: t('examRound.wholeRound') },
            ...round.councils.map((one) => ({ value: String(one.councilNo), label: local(one.nameVi, one.nameEn) })),
          ]}
          isRequired
        />
      )}
      {plannedDates.map((name) => (
        <PlannedDateField
          key={name}
          name={name}
          unit={round.organiser.unitCode}
          value={entries[name]}
          onChange={(at) => setEntries({ ...entries, [name]: at })}
          error={wrong[`dates.${name}`]}
        />
      ))}
    </ActionFrame>
  );
}
