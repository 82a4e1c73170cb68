import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamDeclarations } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { ProblemNote } from '../../shared/ui/States';
import { declarationsQuery } from './queries';
import { useBodyAction } from './useBodyAction';

/** Before the first duty, and again when the list of candidates is out: relations to candidates, or that there are none. */
export function DeclarationCard({ code, owed }: { code: string; owed: boolean }) {
  const { t } = useTranslation();
  const register = useQuery(declarationsQuery(code));
  const [open, setOpen] = useState(false);
  if (!register.data) return null;
  const shown = owed || open;
  return (
    <section className={`card exam-declare ${owed ? 'exam-declare-owed' : ''}`}>
      <h2>{t('examBody.declaration')}</h2>
      <p className={owed ? 'note note-info' : 'muted'}>{t(owed ? 'examBody.owed' : 'examBody.declaredHint')}</p>
      <Mine register={register.data} />
      {shown ? (
        <DeclareForm code={code} register={register.data} onDone={() => setOpen(false)} />
      ) : (
        <Button className="button-small" onPress={() => setOpen(true)}>
          {t('examBody.declareMore')}
        </Button>
      )}
    </section>
  );
}

function Mine({ register }: { register: ExamDeclarations }) {
  const word = (code: string) => {
    const relation = register.relations.find((one) => one.code === code);
    return relation ? local(relation.wordsVi, relation.wordsEn) : code;
  };
  if (register.mine.length === 0) return null;
  return (
    <ul className="exam-declared">
      {register.mine.map((made) => (
        <li key={made.declaredAt + made.relation}>
          <span className="muted">{formatDateTime(made.declaredAt)}</span> {word(made.relation)}
          {made.personName && `: ${made.personName}`}
        </li>
      ))}
    </ul>
  );
}

interface DeclareFormProps {
  code: string;
  register: ExamDeclarations;
  onDone: () => void;
}

function DeclareForm({ code, register, onDone }: DeclareFormProps) {
  const { t } = useTranslation();
  const [relation, setRelation] = useState<string | null>(null);
  const [personName, setPersonName] = useState('');
  const [note, setNote] = useState('');
  const declare = useBodyAction<object>(code, 'declarations', onDone);
  const errors = fieldProblems(declare.error);
  const none = relation === 'none';
  return (
    <form
      className="exam-form"
      onSubmit={(event) => {
        event.preventDefault();
        declare.mutate({ relation, personName: none ? null : personName.trim(), note: note.trim() || null });
      }}
    >
      <SelectField
        label={t('examBody.relation')}
        options={register.relations.map(({ code: value, wordsVi, wordsEn, bars }) => ({
          value,
          label: local(wordsVi, wordsEn),
          note: bars ? t('examBody.barsNote') : undefined,
        }))}
        value={relation}
        onChange={setRelation}
        error={errors.relation}
        isRequired
      />
      {relation && !none && (
        <TextField
          label={t('examBody.personName')}
          description={t('examBody.personHint')}
          value={personName}
          onChange={setPersonName}
          maxLength={150}
          error={errors.personName}
          isRequired
        />
      )}
      {relation && !none && (
        <TextField label={t('examBody.note')} value={note} onChange={setNote} rows={2} maxLength={1000} />
      )}
      <ProblemNote error={errors.relation || errors.personName ? null : declare.error} />
      <p className="muted">{t('examBody.neverRemoved')}</p>
      <Button
        type="submit"
        variant="primary"
        isPending={declare.isPending}
        isDisabled={!relation || (!none && personName.trim() === '')}
      >
        {t('examBody.declare')}
      </Button>
    </form>
  );
}
