import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../rules/UnitPicker';
import type { ExamGrade } from '../../shared/api/types';
import { IconButton } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import type { CouncilEntry, PostEntry } from './draft';

const grades: ExamGrade[] = ['DIRECTOR', 'DEPUTY_DIRECTOR', 'HEAD_OF_DIVISION', 'DEPUTY_HEAD_OF_DIVISION'];

interface PostFieldsProps {
  number: number;
  post: PostEntry;
  councils: CouncilEntry[];
  onChange: (next: Partial<PostEntry>) => void;
  onRemove?: () => void;
  errorOf: (field: string) => string | undefined;
}

export function PostFields({ number, post, councils, onChange, onRemove, errorOf }: PostFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="exam-part">
      <legend>
        {t('examRound.postNo', { number })}
        {onRemove && (
          <IconButton label={t('examRound.removePost', { number })} onPress={onRemove}>
            <Trash2 aria-hidden size={16} />
          </IconButton>
        )}
      </legend>
      <TextField
        label={t('examRound.postTitle')}
        value={post.titleVi}
        onChange={(titleVi) => onChange({ titleVi })}
        maxLength={300}
        error={errorOf('titleVi')}
        isRequired
      />
      <SelectField
        label={t('examRound.gradeOf')}
        value={post.grade}
        onChange={(grade) => onChange({ grade: grades.find((one) => one === grade) ?? post.grade })}
        options={grades.map((grade) => ({ value: grade, label: t(`examRound.grade.${grade}`) }))}
        isRequired
      />
      <UnitPicker
        label={t('examRound.unit')}
        value={post.unitCode || undefined}
        onChange={(unitCode) => onChange({ unitCode: unitCode ?? '' })}
        error={errorOf('unitCode')}
      />
      <SelectField
        label={t('examRound.council')}
        value={String(post.councilNo)}
        onChange={(councilNo) => onChange({ councilNo: Number(councilNo) })}
        options={councils.map(({ nameVi }, index) => ({
          value: String(index + 1),
          label: nameVi || t('examRound.councilNo', { number: index + 1 }),
        }))}
        error={errorOf('councilNo')}
        isRequired
      />
    </fieldset>
  );
}
