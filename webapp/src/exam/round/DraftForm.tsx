import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../rules/UnitPicker';
import { fieldProblems } from '../../shared/api/fieldProblems';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { Button } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { ProblemNote } from '../../shared/ui/States';
import { CouncilFields } from './CouncilFields';
import { type DraftEntries, emptyCouncil, emptyPost, isComplete } from './draft';
import { PostFields } from './PostFields';

interface DraftFormProps {
  start: DraftEntries;
  submit: string;
  mutation: { isPending: boolean; error: unknown };
  onSubmit: (entries: DraftEntries) => void;
}

/** A round as it is drafted: who organises and who answers, its councils, its posts. */
export function DraftForm({ start, submit, mutation, onSubmit }: DraftFormProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [draft, setDraft] = useState(start);
  const wrong = fieldProblems(mutation.error);
  const change = (next: Partial<DraftEntries>) => setDraft({ ...draft, ...next });
  const ready = isComplete(draft);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !mutation.isPending) onSubmit(draft);
  };
  const own = session.positions.filter(({ role }) => role === 'OFFICER' || role === 'HEAD');
  return (
    <form className="form card exam-draft" noValidate onSubmit={send}>
      <ProblemNote error={mutation.error} />
      <TextField
        label={t('examRound.nameVi')}
        value={draft.nameVi}
        onChange={(nameVi) => change({ nameVi })}
        maxLength={300}
        error={wrong.nameVi}
        isRequired
      />
      <TextField
        label={t('examRound.nameEn')}
        value={draft.nameEn}
        onChange={(nameEn) => change({ nameEn })}
        maxLength={300}
        error={wrong.nameEn}
      />
      <SelectField
        label={t('examRound.organiser')}
        value={draft.organiserUnit}
        onChange={(organiserUnit) => change({ organiserUnit: organiserUnit ?? '' })}
        options={own.map(({ unitCode, unitNameVi, unitNameEn }) => ({
          value: unitCode,
          label: local(unitNameVi, unitNameEn),
        }))}
        error={wrong.organiserUnit}
        isRequired
      />
      <UnitPicker
        label={t('examRound.authority')}
        value={draft.authorityUnit || undefined}
        onChange={(authorityUnit) => change({ authorityUnit: authorityUnit ?? '' })}
        error={wrong.authorityUnit}
      />
      <TextField
        label={t('examRound.legalBasis')}
        value={draft.legalBasis}
        onChange={(legalBasis) => change({ legalBasis })}
        rows={2}
        maxLength={1000}
        error={wrong.legalBasis}
        isRequired
      />
      <h2>{t('examRound.councils')}</h2>
      {draft.councils.map((council, at) => (
        <CouncilFields
          key={council.key}
          number={at + 1}
          council={council}
          onChange={(next) => change({ councils: replaced(draft.councils, at, next) })}
          onRemove={draft.councils.length > 1 ? () => change({ councils: without(draft.councils, at) }) : undefined}
          errorOf={(field) => wrong[`councils[${at}].${field}`] ?? wrong[`councils[${at}]`]}
        />
      ))}
      <Button className="exam-add" onPress={() => change({ councils: [...draft.councils, emptyCouncil()] })}>
        <Plus aria-hidden size={16} />
        {t('examRound.addCouncil')}
      </Button>
      <h2>{t('examRound.posts')}</h2>
      {draft.posts.map((post, at) => (
        <PostFields
          key={post.key}
          number={at + 1}
          post={post}
          councils={draft.councils}
          onChange={(next) => change({ posts: replaced(draft.posts, at, next) })}
          onRemove={draft.posts.length > 1 ? () => change({ posts: without(draft.posts, at) }) : undefined}
          errorOf={(field) => wrong[`posts[${at}].${field}`]}
        />
      ))}
      <Button className="exam-add" onPress={() => change({ posts: [...draft.posts, emptyPost()] })}>
        <Plus aria-hidden size={16} />
        {t('examRound.addPost')}
      </Button>
      <footer className="dialog-actions">
        <Button type="submit" variant="primary" isDisabled={!ready} isPending={mutation.isPending}>
          {submit}
        </Button>
      </footer>
    </form>
  );
}

const replaced = <T,>(list: T[], at: number, next: Partial<T>): T[] =>
  list.map((one, index) => (index === at ? { ...one, ...next } : one));

const without = <T,>(list: T[], at: number): T[] => list.filter((_, index) => index !== at);
