import { RotateCcw, TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Adding } from '../../shared/api/types';
import { currentLanguage } from '../../shared/i18n/language';
import { IconButton } from '../../shared/ui/Button';
import { formatWords, type Refusal, sizeWords } from './rules';
import type { Upload } from './useUploads';

interface UploadLineProps {
  upload: Upload;
  adding: Adding;
  onAgain: () => void;
  onPutAway: () => void;
}

/** A file on its way, or why it did not arrive. */
export function UploadLine({ upload, adding, onAgain, onPutAway }: UploadLineProps) {
  const { t } = useTranslation();
  const { file, share, refusal, problem } = upload;
  const failed = refusal !== null || problem !== null;
  return (
    <li className="file">
      <span className="file-name">{file.name}</span>
      <span className="file-facts">{sizeWords(file.size)}</span>
      {failed ? (
        <p className="file-error" role="alert">
          <TriangleAlert aria-hidden size={14} />
          {refusal ? <RefusalWords refusal={refusal} adding={adding} /> : problem && problemWords(problem)}
        </p>
      ) : (
        <progress
          className="file-progress"
          max={1}
          value={share}
          aria-label={t('attachment.sending', { name: file.name })}
        />
      )}
      <span className="file-acts">
        {problem && (
          <IconButton label={t('attachment.again', { name: file.name })} onPress={onAgain}>
            <RotateCcw aria-hidden size={16} />
          </IconButton>
        )}
        <IconButton
          label={t(failed ? 'attachment.putAway' : 'attachment.stop', { name: file.name })}
          onPress={onPutAway}
        >
          <X aria-hidden size={16} />
        </IconButton>
      </span>
    </li>
  );
}

export function RefusalWords({ refusal, adding }: { refusal: Refusal; adding: Adding }) {
  const { t } = useTranslation();
  return t(`attachment.refusal.${refusal}`, { size: sizeWords(adding.fileSize), formats: formatWords(adding) });
}

function problemWords(problem: NonNullable<Upload['problem']>): string {
  const language = currentLanguage();
  const fields = Object.values(problem.fields(language));
  return fields[0] ?? `${problem.title(language)}. ${problem.detail(language)}`;
}
