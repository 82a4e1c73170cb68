import type { TFunction } from 'i18next';
import { Settings2, Trash2 } from 'lucide-react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { SelectLine, TextLine } from '../source/PanelFields';
import { type Column, type Side, types } from './table';

interface ColumnHeadProps {
  column: Column;
  side: Side;
  isOnly: boolean;
  isWrong: boolean;
  onChange: (column: Column) => void;
  onRemove: () => void;
}

/** What a column is about; pressed, it can be changed. */
export function ColumnHead({ column, side, isOnly, isWrong, onChange, onRemove }: ColumnHeadProps) {
  const { t } = useTranslation();
  const title = column.label || column.name;
  return (
    <th scope="col" data-id={column.id} className={`side-${side}${isWrong ? ' rule-wrong' : ''}`}>
      <Aria.DialogTrigger>
        <Aria.Button className="column-head">
          <span className="column-title">{title}</span>
          <span className="column-name">
            {column.name} · {typeWords(column.type, t)}
          </span>
          <Settings2 aria-hidden size={14} />
          <span className="visually-hidden">{t('decisionEditor.changeColumn')}</span>
        </Aria.Button>
        <Aria.Popover className="popover" placement="bottom start">
          <Aria.Dialog className="dialog column-dialog" aria-label={t('decisionEditor.column', { title })}>
            <TextLine
              label={t('decisionEditor.columnLabel')}
              value={column.label}
              onChange={(label) => onChange({ ...column, label })}
            />
            <TextLine
              label={t(`decisionEditor.columnName.${side}`)}
              description={t(`decisionEditor.columnNameHint.${side}`)}
              value={column.name}
              onChange={(name) => onChange({ ...column, name })}
              isCode
            />
            <SelectLine
              label={t('decisionEditor.columnType')}
              options={['any', ...types].map((value) => ({ value, label: typeWords(value === 'any' ? '' : value, t) }))}
              value={column.type || 'any'}
              onChange={(type) => onChange({ ...column, type: type === 'any' ? '' : type })}
            />
            <Button isDisabled={isOnly} onPress={onRemove}>
              <Trash2 aria-hidden size={16} />
              {t('decisionEditor.removeColumn')}
            </Button>
          </Aria.Dialog>
        </Aria.Popover>
      </Aria.DialogTrigger>
    </th>
  );
}

function typeWords(type: string, t: TFunction): string {
  const known = types.find((one) => one === type);
  return known ? t(`decisionEditor.type.${known}`) : type || t('decisionEditor.type.any');
}
