import { LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../shared/api/problem';
import { Failure, ProblemNote } from '../../shared/ui/States';
import { EffectNumbers } from '../effects/EffectNumbers';
import { EffectsPerUnit } from '../effects/EffectsPerUnit';
import { EffectTable } from '../effects/EffectTable';
import type { Preview } from './usePreview';

/** What would happen to open dossiers, before anything is sent. */
export function LivePreview({ preview, isComplete }: { preview: Preview; isComplete: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="card preview" aria-labelledby="preview-title" aria-busy={isComplete && preview.isFetching}>
      <header className="preview-head">
        <h2 id="preview-title">{t('rules.previewTitle')}</h2>
        {isComplete && preview.isFetching && (
          <span className="muted preview-busy" role="status">
            <LoaderCircle aria-hidden className="spin" size={14} />
            {t('rules.previewing')}
          </span>
        )}
      </header>
      <PreviewBody preview={preview} isComplete={isComplete} />
    </section>
  );
}

/** Asking again would be refused again. */
const isRefusal = (error: unknown) => asProblem(error).status >= 400 && asProblem(error).status < 500;

function PreviewBody({ preview, isComplete }: { preview: Preview; isComplete: boolean }) {
  const { t } = useTranslation();
  if (!isComplete) return <p className="muted">{t('rules.previewWaits')}</p>;
  if (preview.isError && isRefusal(preview.error)) return <ProblemNote error={preview.error} />;
  if (preview.isError) return <Failure error={preview.error} onRetry={preview.retry} />;
  if (!preview.data) return null;
  if (preview.data.clocks === 0) return <p>{t('rules.previewNothing')}</p>;
  return (
    <>
      <EffectNumbers preview={preview.data} />
      <EffectsPerUnit preview={preview.data} />
      <h3>{t('rules.examples', { count: preview.data.examples.length })}</h3>
      <EffectTable effects={preview.data.examples} />
    </>
  );
}
