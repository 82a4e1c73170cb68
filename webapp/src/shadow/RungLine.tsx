import { CopyPlus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NumberCell, SelectCell } from '../rules/propose/Cells';
import type { LadderLevel, LadderRung } from '../shared/api/types';
import { IconButton } from '../shared/ui/Button';
import { addressees as known, addresseeWords } from './addressees';
import { ladderLevels } from './levels';
import { isContradictory, minutesOf } from './rungs';
import { useWhenWords } from './useWhenWords';

interface RungLineProps {
  rung: LadderRung;
  number: number;
  /** Combinations the ladder in force uses, beside the single ones. */
  addressees: string[];
  onChange: (part: Partial<LadderRung>) => void;
  onCopy: () => void;
  onRemove: () => void;
}

const moments: LadderRung['measuredFrom'][] = ['START', 'DUE', 'EVE'];

export function RungLine({ rung, number, addressees, onChange, onCopy, onRemove }: RungLineProps) {
  const { t } = useTranslation();
  const whenWords = useWhenWords();
  const inRow = (what: string) => t('rules.cell', { what, row: number });
  const contradictory = isContradictory(rung);
  const recipients = [...new Set([...known, ...addressees])];
  return (
    <li>
      <div className="rung-kind">
        <strong>{t(`clockKind.${rung.kind}`)}</strong>
        {typeof rung.promise === 'boolean' && (
          <span className="cell-second">{t(rung.promise ? 'shadow.promised' : 'shadow.notPromised')}</span>
        )}
      </div>
      <SelectCell
        label={inRow(t('escalation.level'))}
        options={ladderLevels.map((value) => ({ value, label: t(`shadow.level.${value}`) }))}
        value={rung.level}
        onChange={(level) => onChange({ level: level as LadderLevel })}
      />
      <NumberCell
        label={inRow(t('shadow.hours'))}
        value={rung.workingMinutes / 60}
        onChange={(hours) => onChange({ workingMinutes: minutesOf(hours) })}
        digits={2}
        min={-2000}
        isInvalid={contradictory}
      />
      <SelectCell
        label={inRow(t('shadow.measuredFrom'))}
        options={moments.map((value) => ({ value, label: t(`shadow.moment.${value}`) }))}
        value={rung.measuredFrom}
        onChange={(measuredFrom) => onChange({ measuredFrom: measuredFrom as LadderRung['measuredFrom'] })}
      />
      <NumberCell
        label={inRow(t('shadow.percent'))}
        value={rung.notBeforePercent ?? 0}
        onChange={(percent) => onChange({ notBeforePercent: percent })}
      />
      <SelectCell
        label={inRow(t('shadow.addresseeLabel'))}
        options={recipients.map((value) => ({ value, label: addresseeWords(value, t) }))}
        value={rung.addressee}
        onChange={(addressee) => onChange({ addressee })}
      />
      <span className="rung-acts">
        <IconButton label={inRow(t('shadow.copyRung'))} onPress={onCopy}>
          <CopyPlus aria-hidden size={16} />
        </IconButton>
        <IconButton label={inRow(t('rules.removeRow'))} onPress={onRemove}>
          <Trash2 aria-hidden size={16} />
        </IconButton>
      </span>
      <p className={contradictory ? 'field-error' : 'field-description rung-words'}>
        {contradictory ? t('shadow.contradictory') : whenWords(rung)}
        {rung.condition === 'APOLOGY_MISSING' && ` · ${t('shadow.apologyMissing')}`}
      </p>
    </li>
  );
}
