import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnProject } from '../../shared/api/types';
import { upload } from '../../shared/api/upload';
import { local } from '../../shared/i18n/language';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { PortalLink } from '../candidate/PortalLink';
import { defenceAddress, ownProjectQuery } from './queries';
import '../exam.css';
import './defence.css';

const route = getRouteApi('/exams/$code/councils/$no/my-project');
const types = '.pdf,.docx,.odt';
const kilo = 1024;

/** Where a candidate hands in the project, and sees that it arrived. */
export function ProjectPage() {
  const { t } = useTranslation();
  const { code, no } = route.useParams();
  const own = useQuery(ownProjectQuery(code, Number(no)));
  if (own.isPending) return <Loading />;
  if (!own.data) return <Failure page error={own.error} onRetry={() => own.refetch()} />;
  return (
    <article>
      <PortalLink />
      <PageHead title={t('examDefence.myProject')} tabTitle={code} />
      <p className="exam-line">
        <span className="code">{code}</span>
        <span>{local(own.data.postTitleVi, own.data.postTitleEn)}</span>
      </p>
      <Handing own={own.data} code={code} council={Number(no)} />
    </article>
  );
}

function Handing({ own, code, council }: { own: OwnProject; code: string; council: number }) {
  const { t } = useTranslation();
  const { project, due, defenceStarts, open, admitted, absent } = own;
  return (
    <section className="card defence-own">
      <dl className="facts">
        <div>
          <dt>{t('examDefence.dueAt')}</dt>
          <dd>{due ? formatDateTime(due) : t('examDefence.notSet')}</dd>
        </div>
        <div>
          <dt>{t('examDefence.starts')}</dt>
          <dd>{defenceStarts ? formatDateTime(defenceStarts) : t('examDefence.notSet')}</dd>
        </div>
      </dl>
      {project && (
        <div className="note note-info defence-received">
          <strong>
            <FileText aria-hidden size={16} />{' '}
            <a href={`${defenceAddress(code, council)}/${own.candidateId}/project`} download>
              {project.fileName}
            </a>
          </strong>
          <p>
            {t('examDefence.received', {
              at: formatDateTime(project.submittedAt),
              size: formatNumber(Math.ceil(project.size / kilo), 0),
            })}
          </p>
          <p className="code defence-hash">{project.sha256}</p>
        </div>
      )}
      {absent && <p>{t('examDefence.absentToYou')}</p>}
      {!admitted && <p>{t('examDefence.notAdmitted')}</p>}
      {admitted && !open && !absent && <p>{t('examDefence.over')}</p>}
      {open && <Upload code={code} council={council} again={project !== null} />}
    </section>
  );
}

function Upload({ code, council, again }: { code: string; council: number; again: boolean }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File | undefined) => {
    if (!file) return;
    setError(null);
    setShare(0);
    try {
      const address = `${defenceAddress(code, council)}/project`;
      const changed = await upload<OwnProject>(address, { file }, { onProgress: setShare });
      queryClient.setQueryData(ownProjectQuery(code, council).queryKey, changed);
      showToast(t('examDefence.handedIn'));
    } catch (refused) {
      setError(refused);
    } finally {
      setShare(null);
      if (chooser.current) chooser.current.value = '';
    }
  };
  return (
    <>
      <p>{t(again ? 'examDefence.uploadAgain' : 'examDefence.uploadLead')}</p>
      <input
        ref={chooser}
        type="file"
        accept={types}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('examDefence.choose')}
        onChange={(event) => send(event.target.files?.[0])}
      />
      <Button variant="primary" isPending={share !== null} onPress={() => chooser.current?.click()}>
        {share === null ? t('examDefence.choose') : t('examDefence.sending', { percent: Math.round(share * 100) })}
      </Button>
      <ProblemNote error={error} />
    </>
  );
}
