import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { RadioField, SelectField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { modelsQuery } from '../queries';
import { startTemplates } from '../templates/start';
import { isKey, keyFrom } from './newKey';
import { useBeginning } from './useBeginning';

const copy = 'copy';

/** Asks what a new process is called and what it begins with. */
export function NewProcessDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal wide title={t('models.newProcess')} isOpen={isOpen} onClose={onClose}>
      {isOpen && <NewProcessForm onClose={onClose} />}
    </Modal>
  );
}

function NewProcessForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [ownKey, setOwnKey] = useState<string | null>(null);
  const [start, setStart] = useState<string>(startTemplates[0]?.id ?? copy);
  const [original, setOriginal] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const begin = useBeginning();
  const key = ownKey ?? keyFrom(name);
  const template = startTemplates.find(({ id }) => id === start);
  const from = start === copy ? original : template;
  const complaint = begin.data === 'taken' ? t('models.keyTaken') : isKey(key) ? undefined : t('models.keyShape');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && isKey(key) && from && !begin.isPending) begin.mutate({ key, name: name.trim(), from });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ProblemNote error={begin.error} />
      <TextField
        label={t('models.newName')}
        description={t('models.newNameHint')}
        value={name}
        onChange={setName}
        maxLength={200}
        error={tried && !name.trim() ? t('models.newNameMissing') : undefined}
        isRequired
        autoFocus
      />
      <TextField
        label={t('models.key')}
        description={t('models.keyHint')}
        value={key}
        onChange={(text) => {
          begin.reset();
          setOwnKey(text);
        }}
        maxLength={61}
        error={tried && name.trim() ? complaint : undefined}
        isRequired
      />
      <RadioField
        label={t('models.beginWith')}
        options={[
          ...startTemplates.map((one) => ({ value: one.id, label: local(one.nameVi, one.nameEn) })),
          { value: copy, label: t('models.copy') },
        ]}
        value={start}
        onChange={setStart}
        description={
          template ? local(template.descriptionVi ?? '', template.descriptionEn) : t('models.copyDescription')
        }
        isRequired
      />
      {start === copy && (
        <OriginalField
          value={original}
          onChange={setOriginal}
          error={tried && !original ? t('models.originalMissing') : undefined}
        />
      )}
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={begin.isPending}>
          {t('models.begin')}
        </Button>
      </footer>
    </form>
  );
}

interface OriginalProps {
  value: string | null;
  onChange: (key: string | null) => void;
  error?: string;
}

/** Which process in force is copied. */
function OriginalField(props: OriginalProps) {
  const { t } = useTranslation();
  const { data } = useInfiniteQuery(modelsQuery({ kind: 'PROCESS' }));
  const inForce = (data?.pages.flatMap(({ items }) => items) ?? []).filter(({ liveVersion }) => liveVersion !== null);
  return (
    <SelectField
      label={t('models.original')}
      options={inForce.map((row) => ({ value: row.key, label: local(row.name, row.nameEn) }))}
      placeholder={t('models.originalChoose')}
      isRequired
      {...props}
    />
  );
}
