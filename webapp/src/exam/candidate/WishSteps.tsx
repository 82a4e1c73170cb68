import { useTranslation } from 'react-i18next';
import type { PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDay, isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { CheckboxField } from '../../shared/ui/Checks';
import { DateField } from '../../shared/ui/DateField';
import { FactList } from '../../shared/ui/Facts';
import { NumberField, RadioField, SelectField, TextField } from '../../shared/ui/Fields';
import { saidFacts } from './saidFacts';
import { said, type Wish } from './wish';

interface StepProps {
  exam: PublicExam;
  wish: Wish;
  change: (changes: Partial<Wish>) => void;
  errors: Record<string, string>;
  /** Whoever has applied stays with the post. */
  fixedPost: boolean;
}

export function PersonStep({ exam, wish, change, errors, fixedPost }: StepProps) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  return (
    <div className="exam-form">
      <SelectField
        label={t('examPeople.post')}
        options={exam.posts
          .filter(({ open, post }) => open && (!fixedPost || post.postNo === wish.postNo))
          .map(({ post }) => ({
            value: String(post.postNo),
            label: `${local(post.titleVi, post.titleEn)} – ${local(post.unitVi, post.unitEn)}`,
          }))}
        value={wish.postNo === null ? null : String(wish.postNo)}
        onChange={(value) => change({ postNo: value === null ? null : Number(value) })}
        error={errors.postNo}
        description={fixedPost ? t('examPeople.postStays') : undefined}
        isRequired
      />
      <DateField
        label={t('examPeople.birthDate')}
        value={wish.birthDate}
        onChange={(birthDate) => change({ birthDate })}
        max={today}
        error={errors.birthDate}
        isRequired
      />
      <RadioField
        label={t('examPeople.gender')}
        description={t('examPeople.genderHint')}
        inline
        options={(['MALE', 'FEMALE'] as const).map((value) => ({ value, label: t(`examPeople.genders.${value}`) }))}
        value={wish.gender}
        onChange={(value) => change({ gender: value as Wish['gender'] })}
        error={errors.gender}
        isRequired
      />
      <TextField
        label={t('examPeople.phone')}
        type="tel"
        value={wish.phone}
        onChange={(phone) => change({ phone })}
        maxLength={30}
        error={errors.phone}
        isRequired
      />
      <TextField
        label={t('examPeople.email')}
        type="email"
        value={wish.email}
        onChange={(email) => change({ email })}
        maxLength={200}
        error={errors.email}
        isRequired
      />
      <TextField
        label={t('examPeople.workPlace')}
        value={wish.workPlace}
        onChange={(workPlace) => change({ workPlace })}
        maxLength={300}
        error={errors.workPlace}
        isRequired
      />
    </div>
  );
}

function useYesNo() {
  const { t } = useTranslation();
  return [
    { value: 'yes', label: t('examPeople.yes') },
    { value: 'no', label: t('examPeople.no') },
  ];
}

export function ConditionsStep({ wish, change, errors }: StepProps) {
  const { t } = useTranslation();
  const yesNo = useYesNo();
  return (
    <div className="exam-form">
      <RadioField
        label={t('examPeople.planned')}
        inline
        options={yesNo}
        value={wish.planned}
        onChange={(planned) => change({ planned })}
        error={errors.planned}
        isRequired
      />
      {wish.planned === 'no' && (
        <TextField
          label={t('examPeople.exceptionNote')}
          description={t('examPeople.exceptionHint')}
          value={wish.exceptionNote}
          onChange={(exceptionNote) => change({ exceptionNote })}
          maxLength={500}
          error={errors.exceptionNote}
          isRequired
        />
      )}
      <SelectField
        label={t('examPeople.degree')}
        options={(['NONE', 'COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR'] as const).map((value) => ({
          value,
          label: t(`examPeople.degrees.${value}`),
        }))}
        value={wish.degree}
        onChange={(value) => change({ degree: value as Wish['degree'] })}
        error={errors.degree}
        isRequired
      />
      <NumberField
        label={t('examPeople.years')}
        value={wish.years}
        onChange={(years) => change({ years })}
        error={errors.years}
        isRequired
      />
      <RadioField
        label={t('examPeople.disciplined')}
        inline
        options={yesNo}
        value={wish.disciplined}
        onChange={(disciplined) => change({ disciplined })}
        error={errors.disciplined}
        isRequired
      />
      <RadioField
        label={t('examPeople.prosecuted')}
        inline
        options={yesNo}
        value={wish.prosecuted}
        onChange={(prosecuted) => change({ prosecuted })}
        error={errors.prosecuted}
        isRequired
      />
    </div>
  );
}

export function ReviewStep({ exam, wish, change, errors }: StepProps) {
  const { t } = useTranslation();
  const chosen = exam.posts.find(({ post }) => post.postNo === wish.postNo)?.post;
  return (
    <>
      <FactList
        facts={[
          [t('examPeople.post'), chosen ? local(chosen.titleVi, chosen.titleEn) : '–'],
          [t('examPeople.birthDate'), wish.birthDate ? formatDay(wish.birthDate) : '–'],
          ...saidFacts(said(wish), t),
        ]}
      />
      <CheckboxField
        label={t('examPeople.consent')}
        description={t('examPeople.consentHint')}
        value={wish.consent}
        onChange={(consent) => change({ consent })}
      />
      <CheckboxField
        label={t('examPeople.correct')}
        value={wish.correct}
        onChange={(correct) => change({ correct })}
        error={errors.correct}
        isRequired
      />
    </>
  );
}
