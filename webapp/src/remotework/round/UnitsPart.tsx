import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { roundsQuery } from '../queries';
import { openRoundWith } from './complaints';
import { type RoundEntries, type UnitEntries, unitAt } from './entries';
import { UnitFields } from './UnitFields';
import { UnitSearch } from './UnitSearch';

interface UnitsPartProps {
  entries: RoundEntries;
  onChange: (units: UnitEntries[]) => void;
  errorOf: (field: string) => string | undefined;
}

/** The units of a round, one after the other, and a field that adds the next. */
export function UnitsPart({ entries, onChange, errorOf }: UnitsPartProps) {
  const { t } = useTranslation();
  const { units } = entries;
  const today = isoDay(useNow());
  const { data: rounds = [] } = useQuery(roundsQuery);
  const running = rounds.filter(({ to }) => to >= today);
  const add = (place: UnitEntries['place']) => {
    if (!units.some((unit) => unit.place.code === place.code)) onChange([...units, unitAt(place)]);
  };
  const before = (at: number) => units.slice(0, at).reduce((sum, { positions }) => sum + positions.length, 0);
  return (
    <section className="remote-section" aria-label={t('remote.units')}>
      <h2>{t('remote.units')}</h2>
      {units.map((unit, at) => (
        <UnitFields
          key={unit.key}
          field={`units[${at}].`}
          before={before(at)}
          unit={unit}
          taken={openRoundWith(unit, entries, running)}
          onChange={(change) => onChange(units.map((one) => (one.key === unit.key ? { ...one, ...change } : one)))}
          onRemove={() => onChange(units.filter((one) => one.key !== unit.key))}
          errorOf={errorOf}
        />
      ))}
      <div className="card">
        <UnitSearch
          id={fieldId('units')}
          label={t('remote.addUnit')}
          description={t('remote.addUnitHint')}
          value={null}
          onChange={add}
          error={errorOf('units') ?? errorOf('positions')}
          isRequired
        />
      </div>
    </section>
  );
}
