import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../shared/api/fieldProblems';
import type { PlanLine, RemoteRequest, TaskKind } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';
import { Button } from '../shared/ui/Button';
import { DateField } from '../shared/ui/DateField';
import { NumberField, SelectField, TextField } from '../shared/ui/Fields';
import { ProblemNote } from '../shared/ui/States';
import { completeLines, emptyLine, type LineEntries, lineOf, plannedHours } from './plan';
import { usePlanning } from './useRemoteAction';

const kinds: TaskKind[] = ['INDEPENDENT', 'COLLABORATIVE', 'PREPARATORY'];

/** The head writes down what is to be delivered: what, how much, until when, how good. */
export function PlanEditor({ request, onClose }: { request: RemoteRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const lastDay = request.calendar.at(-1)?.date ?? null;
  const [lines, setLines] = useState<LineEntries[]>(
    request.plan.length ? request.plan.map(lineOf) : [emptyLine(lastDay)],
  );
  const planning = usePlanning(request.code, onClose);
  const wrong = fieldProblems(planning.error);
  const change = (at: number, next: Partial<LineEntries>) =>
    setLines((before) => before.map((line, index) => (index === at ? { ...line, ...next } : line)));
  const complete = completeLines(lines);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete && !planning.isPending) planning.mutate(complete);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>
        {t('remote.planLead', {
          planned: formatNumber(plannedHours(lines), 2),
          office: formatNumber(request.workload.office, 2),
          tolerance: request.workload.tolerancePercent,
        })}
      </p>
      <ProblemNote error={planning.error} />
      {lines.map((line, at) => (
        <Line
          key={line.key}
          number={at + 1}
          line={line}
          onChange={(next) => change(at, next)}
          onRemove={lines.length > 1 ? () => setLines(lines.filter((one) => one !== line)) : undefined}
          errorOf={(field) => wrong[`lines[${at}].${field}`]}
        />
      ))}
      <Button onPress={() => setLines([...lines, emptyLine(lastDay)])}>
        <Plus aria-hidden size={16} />
        {t('remote.addProduct')}
      </Button>
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!complete} isPending={planning.isPending}>
          {t('remote.savePlan')}
        </Button>
      </footer>
    </form>
  );
}

interface LineProps {
  number: number;
  line: LineEntries;
  onChange: (next: Partial<LineEntries>) => void;
  onRemove: (() => void) | undefined;
  errorOf: (field: keyof PlanLine) => string | undefined;
}

function Line({ number, line, onChange, onRemove, errorOf }: LineProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="remote-line">
      <legend>{t('remote.productNumber', { number })}</legend>
      <TextField
        label={t('remote.product')}
        value={line.product}
        onChange={(product) => onChange({ product })}
        maxLength={300}
        error={errorOf('product')}
        isRequired
      />
      <div className="remote-fields">
        <NumberField
          label={t('remote.quantity')}
          value={line.quantity}
          onChange={(quantity) => onChange({ quantity })}
          error={errorOf('quantity')}
          isRequired
        />
        <TextField
          label={t('remote.measuredIn')}
          value={line.measuredIn}
          onChange={(measuredIn) => onChange({ measuredIn })}
          maxLength={60}
          error={errorOf('measuredIn')}
          isRequired
        />
        <NumberField
          label={t('remote.hours')}
          digits={2}
          value={line.hours}
          onChange={(hours) => onChange({ hours })}
          error={errorOf('hours')}
          isRequired
        />
        <DateField
          label={t('remote.due')}
          value={line.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
          error={errorOf('dueOn')}
          isRequired
        />
      </div>
      <TextField
        label={t('remote.quality')}
        value={line.quality}
        onChange={(quality) => onChange({ quality })}
        maxLength={500}
        error={errorOf('quality')}
        isRequired
      />
      <SelectField
        label={t('remote.kind')}
        options={kinds.map((value) => ({ value, label: t(`remote.taskKind.${value}`) }))}
        value={line.taskKind}
        onChange={(taskKind) => onChange({ taskKind: (taskKind ?? 'INDEPENDENT') as TaskKind })}
        error={errorOf('taskKind')}
        isRequired
      />
      {onRemove && (
        <Button className="button-small" onPress={onRemove}>
          <Trash2 aria-hidden size={14} />
          {t('remote.removeProduct', { number })}
        </Button>
      )}
    </fieldset>
  );
}
