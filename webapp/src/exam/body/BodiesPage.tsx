import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExamBodies } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Failure, Loading } from '../../shared/ui/States';
import { CouncilChoice } from '../CouncilChoice';
import { BodyCard } from './BodyCard';
import { DeclarationCard } from './DeclarationCard';
import { bodiesQuery } from './queries';
import { Register } from './Register';
import './body.css';

const route = getRouteApi('/exams/$code/bodies');

/** The council room: who sits where, what is still missing, who has declared what. */
export function BodiesPage() {
  const { code } = route.useParams();
  const bodies = useQuery(bodiesQuery(code));
  if (bodies.isPending) return <Loading />;
  if (!bodies.data) return <Failure error={bodies.error} onRetry={() => bodies.refetch()} />;
  return (
    <>
      {bodies.data.belongs && <DeclarationCard code={code} owed={bodies.data.owesDeclaration} />}
      <Councils bodies={bodies.data} />
      <Register code={code} />
    </>
  );
}

function Councils({ bodies }: { bodies: ExamBodies }) {
  const { t } = useTranslation();
  const { council: asked } = route.useSearch();
  const council = bodies.councils.find(({ councilNo }) => councilNo === asked) ?? bodies.councils[0];
  if (!council) return null;
  const incomplete = council.bodies.filter(({ lacking }) => lacking.length > 0).length;
  return (
    <section className="exam-section">
      <CouncilChoice councils={bodies.councils} council={council.councilNo} />
      {/* With several of them the choice shows the name. */}
      <h2 className={bodies.councils.length > 1 ? 'visually-hidden' : undefined}>
        {local(council.nameVi, council.nameEn)}
      </h2>
      {bodies.suspended && <p className="note exam-paused">{t('examBody.suspended')}</p>}
      <p className={incomplete ? 'note note-info' : 'muted'}>
        {incomplete ? t('examBody.incomplete', { count: incomplete }) : t('examBody.complete')}
      </p>
      <div className="exam-bodies">
        {council.bodies.map((body) => (
          <BodyCard key={body.body} code={bodies.round} council={council.councilNo} body={body} />
        ))}
      </div>
    </section>
  );
}
