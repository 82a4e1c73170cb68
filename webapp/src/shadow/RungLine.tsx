import { CopyPlus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { conditionWords, recipients, recipientWords, whenWords } from '../escalation/ladderWords';
import { NumberCell, SelectCell, TextCell } from '../rules/propose/Cells';
import type { AlertLevel, Rung } from '../shared/api/types';
import { IconButton } from '../shared/ui/Button';
import { ladderLevels } from './levels';
import { isContradictory, minutesOf } from './rungs';

interface RungLineProps {
  rung: Rung;
  kinds: Rung['kind'][];
  number: number;
  /** Combinations the ladder in force uses, beside the single ones. */
  addressees: string[];
  asksForBasis?: boolean;
  onChange: (part: Partial<Rung>) => void;
  onCopy: () => void;
  onRemove: () => void;
}

const moments = ['START', 'DUE', 'EVE'] as const;

export function RungLine({ rung, kinds, number, addressees, asksForBasis, ...verbs }: RungLineProps) {
  const { onChange, onCopy, onRemove } = verbs;
  const { t } = useTranslation();
  const inRow = (what: string) => t('rules.cell', { what, row: number });
  const condition = conditionWords(rung, t);
  const contradictory = isContradictory(rung);
  const offered = [...new Set([...recipients, ...addressees])];
  return (
    <li>
      <div className="rung-kind">
        <strong>{kinds.map((kind) => t(`clockKind.${kind}`)).join(', ')}</strong>
        {typeof rung.promise === 'boolean' && (
          <span className="cell-second">{t(rung.promise ? 'shadow.promised' : 'shadow.notPromised')}</span>
        )}
      </div>
      <SelectCell
        label={inRow(t('escalation.level'))}
        options={ladderLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={rung.level}
        onChange={(level) => onChange({ level: level as AlertLevel })}
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
        onChange={(measuredFrom) => onChange({ measuredFrom })}
      />
      <NumberCell
        label={inRow(t('shadow.percent'))}
        value={rung.notBeforePercent ?? 0}
        onChange={(percent) => onChange({ notBeforePercent: percent })}
      />
      <SelectCell
        label={inRow(t('shadow.addresseeLabel'))}
        options={offered.map((value) => ({ value, label: recipientWords({ addressee: value }, t) }))}
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
        {contradictory ? t('shadow.contradictory') : whenWords(rung, t)}
        {condition && ` · ${t('ladder.if', { condition })}`}
      </p>
      {asksForBasis && (
        <div className="rung-basis">
          <TextCell
            label={inRow(t('clock.basisName'))}
            placeholder={t('clock.basisName')}
            value={rung.basis}
            onChange={(basis) => onChange({ basis })}
            isInvalid={rung.basis.trim() === ''}
          />
        </div>
      )}
    </li>
  );
}
