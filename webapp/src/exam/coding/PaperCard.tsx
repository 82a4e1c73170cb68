import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coding } from '../../shared/api/types';
import { upload } from '../../shared/api/upload';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { FileField } from '../../shared/ui/FileField';
import { ProblemNote } from '../../shared/ui/States';
import { councilAddress } from '../marking/queries';
import { ScriptViewer } from '../marking/ScriptViewer';
import { useCouncilAction } from '../marking/useCouncilAction';

/** The question paper: its fingerprint is public, its content secret until it begins. */
export function PaperCard({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const { paper, actions } = coding;
  return (
    <section className="card">
      <h2>{t('examCoding.paper')}</h2>
      {!paper && <p className="muted">{t('examCoding.noPaper')}</p>}
      {paper && (
        <dl className="facts-line">
          <div>
            <dt>{t('examCoding.sealedAt')}</dt>
            <dd>{formatDateTime(paper.sealedAt)}</dd>
          </div>
          <div>
            <dt>{t('examCoding.opensAt')}</dt>
            <dd>{paper.opensAt ? formatDateTime(paper.opensAt) : t('examCoding.noTime')}</dd>
          </div>
          <div>
            <dt>{t('examCoding.openedAt')}</dt>
            <dd>{paper.openedAt ? formatDateTime(paper.openedAt) : t('examCoding.secret')}</dd>
          </div>
          <div>
            <dt>{t('examCoding.fingerprint')}</dt>
            <dd className="code coding-print">{paper.sha256}</dd>
          </div>
        </dl>
      )}
      {actions.includes('SEAL_PAPER') && <SealPaper coding={coding} />}
      {actions.includes('OPEN_PAPER') && <OpenPaper coding={coding} />}
      {paper && actions.includes('READ_PAPER') && (
        <details>
          <summary>{t('examCoding.readPaper')}</summary>
          <ScriptViewer
            pagesAt={`${councilAddress(coding.roundCode, coding.councilNo)}/coding/paper/pages`}
            pages={paper.pages}
            name={t('examCoding.paper')}
          />
        </details>
      )}
    </section>
  );
}

function OpenPaper({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const mutation = useCouncilAction(coding.roundCode, coding.councilNo, 'coding/paper/open');
  return (
    <>
      <Button variant="primary" isPending={mutation.isPending} onPress={() => mutation.mutate({})}>
        {t('examCoding.openPaper')}
      </Button>
      <ProblemNote error={mutation.error} />
    </>
  );
}

function SealPaper({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [parts, setParts] = useState('');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const seal = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    setSending(true);
    setError(null);
    try {
      const words: Record<string, string> = parts.trim() ? { parts: parts.replace(/[;\s]+/g, ',') } : {};
      await upload(
        `${councilAddress(coding.roundCode, coding.councilNo)}/coding/paper`,
        { file, ...words },
        { onProgress: () => {} },
      );
      await queryClient.invalidateQueries({ queryKey: ['exams', 'council', coding.roundCode] });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setSending(false);
    }
  };
  return (
    <form className="form" onSubmit={seal}>
      <FileField label={t('examCoding.paperFile')} accept=".pdf,.jpg,.jpeg,.png" file={file} onChange={setFile} />
      <TextField
        label={t('examCoding.paperParts')}
        description={t('examCoding.paperPartsHint')}
        value={parts}
        onChange={setParts}
      />
      <ProblemNote error={error} />
      <Button type="submit" variant="primary" isDisabled={!file} isPending={sending}>
        {t('examCoding.sealPaper')}
      </Button>
    </form>
  );
}
