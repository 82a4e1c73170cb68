import { ClipboardPaste, Plus, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemoteRound } from '../../shared/api/types';
import { fieldId } from '../../shared/form/ErrorSummary';
import { formatDay } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { type PositionEntries, positionWith, type UnitEntries } from './entries';
import { PastePositions } from './PastePositions';
import { PositionFields } from './PositionFields';
import { QuotaFields } from './QuotaFields';
import { QuotaLine } from './QuotaLine';

interface UnitFieldsProps {
  /** What the server calls it: `units[0].` */
  field: string;
  /** How many positions stand before those of this unit in what is sent. */
  before: number;
  unit: UnitEntries;
  /** An open round that has the unit already. */
  taken: RemoteRound | undefined;
  onChange: (change: Partial<UnitEntries>) => void;
  onRemove: () => void;
  errorOf: (field: string) => string | undefined;
}

/** A unit of the round: on what terms it takes part, and with which positions. */
export function UnitFields({ field, before, unit, taken, onChange, onRemove, errorOf }: UnitFieldsProps) {
  const { t } = useTranslation();
  const { positions } = unit;
  const change = (key: string, part: Partial<PositionEntries>) =>
    onChange({ positions: positions.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <section className="card round-unit" aria-label={unit.place.name} id={fieldId(`${field}unitCode`)}>
      <div className="remote-round-head">
        <h3>{unit.place.name}</h3>
        <RemoveUnit unit={unit} onRemove={onRemove} />
      </div>
      {errorOf(`${field}unitCode`) && <p className="field-error">{errorOf(`${field}unitCode`)}</p>}
      {taken && (
        <p className="action-warning">
          <TriangleAlert aria-hidden size={16} />
          {t('remote.unitTaken', { code: taken.code, from: formatDay(taken.from), to: formatDay(taken.to) })}
        </p>
      )}
      <QuotaFields field={field} unit={unit} onChange={onChange} errorOf={errorOf} />
      <QuotaLine unit={unit} />
      <h4>{t('remote.positionsOf', { count: positions.length })}</h4>
      {positions.map((position, at) => (
        <PositionFields
          key={position.key}
          field={`positions[${before + at}].`}
          number={at + 1}
          unit={unit.place.code}
          position={position}
          onChange={(part) => change(position.key, part)}
          onRemove={() => onChange({ positions: positions.filter((one) => one !== position) })}
          errorOf={errorOf}
        />
      ))}
      <AddPositions
        id={`${field}positions`}
        unit={unit}
        onAdd={(added) => onChange({ positions: [...positions, ...added] })}
        error={errorOf(`${field}positions`)}
      />
    </section>
  );
}

function RemoveUnit({ unit, onRemove }: Pick<UnitFieldsProps, 'unit' | 'onRemove'>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button className="button-small" onPress={() => (unit.positions.length ? setAsking(true) : onRemove())}>
        <Trash2 aria-hidden size={14} />
        {t('remote.removeUnit')}
      </Button>
      <Modal title={t('remote.removeUnit')} isOpen={asking} onClose={close}>
        <p>{t('remote.removeUnitLead', { name: unit.place.name, count: unit.positions.length })}</p>
        <footer className="dialog-actions">
          <Button onPress={close}>{t('action.cancel')}</Button>
          <Button variant="danger" onPress={onRemove}>
            {t('remote.removeUnit')}
          </Button>
        </footer>
      </Modal>
    </>
  );
}

interface AddPositionsProps {
  id: string;
  unit: UnitEntries;
  onAdd: (positions: PositionEntries[]) => void;
  error: string | undefined;
}

function AddPositions({ id, unit, onAdd, error }: AddPositionsProps) {
  const { t } = useTranslation();
  const [pasting, setPasting] = useState(false);
  return (
    <div id={fieldId(id)}>
      {error && <p className="field-error">{error}</p>}
      <div className="remote-acts">
        <Button onPress={() => onAdd([positionWith()])}>
          <Plus aria-hidden size={16} />
          {t('remote.addPosition')}
        </Button>
        <Button onPress={() => setPasting(true)}>
          <ClipboardPaste aria-hidden size={16} />
          {t('rules.paste')}
        </Button>
      </div>
      <Modal title={t('rules.paste')} isOpen={pasting} onClose={() => setPasting(false)} wide>
        <PastePositions unit={unit.place} onPaste={onAdd} onClose={() => setPasting(false)} />
      </Modal>
    </div>
  );
}
