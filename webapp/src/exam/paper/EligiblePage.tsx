import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { PaperPage } from '../../shared/paper/PaperPage';
import { formatDateTime } from '../../shared/time/format';
import { Failure, Loading } from '../../shared/ui/States';
import { EligibleTable } from '../candidate/EligibleTable';
import { PortalLink } from '../candidate/PortalLink';
import { openExamQuery } from '../candidate/queries';
import { ExamSheet } from './ExamSheet';

const route = getRouteApi('/exam-portal/$code/lists/$council');

/** The list of who may sit the exam, as it hangs on the wall. */
export function EligiblePage() {
  const { t } = useTranslation();
  const { code, council } = route.useParams();
  const exam = useQuery(openExamQuery(code));
  if (exam.isPending) return <Loading />;
  if (!exam.data) return <Failure page error={exam.error} onRetry={() => exam.refetch()} />;
  const { nameVi, nameEn, organiserVi, organiserEn, posts, lists } = exam.data;
  return (
    <PaperPage name={t('examPeople.eligibleList')} of={code} back={<PortalLink />}>
      {lists
        .filter(({ councilNo }) => councilNo === Number(council))
        .map((list) => (
          <ExamSheet
            key={list.councilNo}
            organiser={local(organiserVi, organiserEn)}
            council={local(list.nameVi, list.nameEn)}
            title={t('examPaper.eligibleTitle')}
            lines={[
              local(nameVi, nameEn),
              t('examPaper.listed', { code, at: formatDateTime(list.publishedAt), count: list.candidates.length }),
            ]}
            signers={[{ title: t('examPaper.chair'), note: t('examPaper.signAndSeal') }]}
          >
            <EligibleTable list={list} posts={posts} className="slip-table table-cards" />
          </ExamSheet>
        ))}
    </PaperPage>
  );
}
