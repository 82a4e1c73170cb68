import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { RadioField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { TextLine } from '../source/PanelFields';
import { readRows, withRows } from './csv';
import type { Table } from './table';

interface PasteRulesProps {
  table: Table;
  onChange: (table: Table) => void;
  isOpen: boolean;
  onClose: () => void;
}

type Place = 'after' | 'instead';

/** Takes rules from a spreadsheet: copied cells, or its CSV file. */
export function PasteRules({ table, onChange, isOpen, onClose }: PasteRulesProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [place, setPlace] = useState<Place>('after');
  const reading = readRows(text, table, t('decisionEditor.note'));
  const rows = 'rows' in reading ? reading.rows : [];
  const take = () => {
    onChange(withRows(table, rows, place === 'instead'));
    setText('');
    onClose();
  };
  return (
    <Modal wide title={t('decisionEditor.paste')} isOpen={isOpen} onClose={onClose}>
      <p>{t('decisionEditor.pasteHint', { columns: columnWords(table) })}</p>
      <TextLine
        label={t('decisionEditor.pasteText')}
        value={text}
        onChange={setText}
        rows={8}
        isCode
        error={
          'rows' in reading
            ? undefined
            : t('decisionEditor.pasteWrong', {
                row: reading.wrongRow,
                cells: reading.cells,
                expected: reading.expected,
              })
        }
      />
      <FileTrigger
        acceptedFileTypes={['.csv', 'text/csv', 'text/plain']}
        onSelect={(files) => void files?.[0]?.text().then(setText)}
      >
        <Button>{t('decisionEditor.pasteFile')}</Button>
      </FileTrigger>
      <RadioField
        inline
        isRequired
        label={t('decisionEditor.pastePlace')}
        options={(['after', 'instead'] as const).map((value) => ({
          value,
          label: t(`decisionEditor.pastePlaces.${value}`),
        }))}
        value={place}
        onChange={(next) => setPlace(next as Place)}
      />
      <div className="dialog-actions">
        <Button variant="primary" isDisabled={rows.length === 0} onPress={take}>
          {t('decisionEditor.pasteTake', { count: rows.length })}
        </Button>
      </div>
    </Modal>
  );
}

const columnWords = ({ inputs, outputs }: Table) =>
  [...inputs, ...outputs].map(({ label, name }) => label || name).join(', ');
