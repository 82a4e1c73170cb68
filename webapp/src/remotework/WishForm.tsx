import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../shared/api/fieldProblems';
import type { RemotePosition, RemoteRound } from '../shared/api/types';
import { ErrorList, fieldId } from '../shared/form/ErrorSummary';
import { local } from '../shared/i18n/language';
import { Button } from '../shared/ui/Button';
import { CheckboxField } from '../shared/ui/Checks';
import { SelectField, TextField } from '../shared/ui/Fields';
import { ProblemNote } from '../shared/ui/States';
import { DayChooser } from './DayChooser';
import { usePreview, useSubmission } from './useWish';
import { Verdict } from './Verdict';
import { dayProblems, mistakesOf, nothingEntered, type WishEntries, wishOf } from './wish';

interface WishFormProps {
  round: RemoteRound;
  /** One's own of the round; most people have one. */
  positions: RemotePosition[];
}

const equipment = ['hasPhone', 'hasComputer', 'hasPrinter', 'hasInternet'] as const;

/** Asks for days at home: the conditions are shown before anything is sent. */
export function WishForm({ round, positions }: WishFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [entries, setEntries] = useState<WishEntries>({ ...nothingEntered, positionId: positions[0]?.id ?? null });
  const preview = usePreview();
  const submission = useSubmission((code) => navigate({ to: '/remote-work/requests/$code', params: { code } }));
  const enter = (change: Partial<WishEntries>) => {
    setEntries((before) => ({ ...before, ...change }));
    preview.reset(); // what was shown was about other entries
    submission.reset();
  };
  const wish = wishOf(entries, round.id);
  const error = submission.error ?? preview.error;
  const wrong = fieldProblems(error);
  const mistakes = mistakesOf(wrong).map(({ field, error: said }) => ({
    key: field,
    label: t(field === 'positionId' ? 'remote.position' : field === 'days' ? 'remote.chooseDays' : `remote.${field}`),
    error: said,
  }));
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) summary.current?.focus();
  }, [error]);
  const verdict = preview.data;
  const position = positions.find(({ id }) => id === entries.positionId);
  const unit = round.units.find(({ unitCode }) => unitCode === position?.unitCode);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!wish || preview.isPending || submission.isPending) return;
    if (verdict) submission.mutate({ ...wish, despiteFindings: verdict.outcome === 'NOT_MET' });
    else preview.mutate(wish);
  };
  return (
    <form className="form remote-wish" noValidate onSubmit={send}>
      <ErrorList ref={summary} wrong={mistakes} />
      <SelectField
        id={fieldId('positionId')}
        label={t('remote.position')}
        options={positions.map(({ id, titleVi, titleEn, unitName, unitNameEn }) => ({
          value: id,
          label: local(titleVi, titleEn),
          note: local(unitName, unitNameEn),
        }))}
        value={entries.positionId}
        onChange={(positionId) => enter({ positionId, days: [] })}
        error={wrong.positionId ?? wrong.roundId}
        isRequired
      />
      {unit && (
        <DayChooser
          round={round}
          unit={unit}
          value={entries.days}
          onChange={(days) => enter({ days })}
          error={dayProblems(wrong)}
        />
      )}
      <div className="remote-fields">
        <TextField
          id={fieldId('place')}
          label={t('remote.place')}
          value={entries.place}
          onChange={(place) => enter({ place })}
          maxLength={300}
          error={wrong.place}
          isRequired
        />
        <TextField
          id={fieldId('phone')}
          label={t('remote.phone')}
          type="tel"
          autoComplete="tel"
          value={entries.phone}
          onChange={(phone) => enter({ phone })}
          maxLength={13}
          error={wrong.phone}
          isRequired
        />
      </div>
      <fieldset className="remote-checks">
        <legend className="field-label">{t('remote.equipment')}</legend>
        {equipment.map((name) => (
          <CheckboxField
            key={name}
            label={t(`remote.has.${name}`)}
            value={entries[name]}
            onChange={(ticked) => enter({ [name]: ticked })}
          />
        ))}
      </fieldset>
      <fieldset className="remote-checks">
        <legend className="field-label">{t('remote.declared')}</legend>
        <CheckboxField
          label={t('remote.onProbation')}
          value={entries.onProbation}
          onChange={(onProbation) => enter({ onProbation })}
        />
        <CheckboxField
          label={t('remote.underDiscipline')}
          value={entries.underDiscipline}
          onChange={(underDiscipline) => enter({ underDiscipline })}
        />
        <CheckboxField label={t('remote.commits')} value={entries.commits} onChange={(commits) => enter({ commits })} />
      </fieldset>
      <TextField
        id={fieldId('reason')}
        label={t('remote.reason')}
        description={t('remote.reasonHint')}
        value={entries.reason}
        onChange={(reason) => enter({ reason })}
        rows={2}
        maxLength={2000}
        error={wrong.reason}
      />
      <div aria-live="polite">{verdict && <Verdict eligibility={verdict} publishedIn={round.publishedIn} />}</div>
      {mistakes.length === 0 && <ProblemNote error={error} />}
      <footer className="form-foot">
        <Button
          type="submit"
          variant="primary"
          isDisabled={!wish}
          isPending={preview.isPending || submission.isPending}
        >
          {t(verdict ? (verdict.outcome === 'NOT_MET' ? 'remote.sendAllTheSame' : 'remote.send') : 'remote.check')}
        </Button>
        {!wish && <p className="muted">{t('remote.incomplete')}</p>}
      </footer>
    </form>
  );
}
