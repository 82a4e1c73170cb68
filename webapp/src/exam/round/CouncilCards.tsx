import { useTranslation } from 'react-i18next';
import type { ExamCouncil, ExamRound } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { dateOf, plannedDates } from './dates';

/** The councils with their phase, their dates and the posts they hold the exam for. */
export function CouncilCards({ round }: { round: ExamRound }) {
  return (
    <div className="exam-councils">
      {round.councils.map((council) => (
        <Card key={council.councilNo} round={round} council={council} />
      ))}
    </div>
  );
}

function Card({ round, council }: { round: ExamRound; council: ExamCouncil }) {
  const { t } = useTranslation();
  const posts = round.posts.filter(({ councilNo }) => councilNo === council.councilNo);
  return (
    <section className="card">
      <h2>{local(council.nameVi, council.nameEn)}</h2>
      <p className="exam-line">
        <span className="exam-status">{t(`examRound.phase.${council.phase}`)}</span>
        <span>{t(`examRound.level.${council.level}`)}</span>
        <span>{local(council.unit.name, council.unit.nameEn)}</span>
      </p>
      <dl className="facts">
        {plannedDates.map((name) => {
          const at = dateOf(round, name, council.councilNo);
          return (
            <div key={name}>
              <dt>{t(`examRound.date.${name}`)}</dt>
              <dd>{at ? formatDateTime(at) : t('examRound.notPlanned')}</dd>
            </div>
          );
        })}
      </dl>
      <ul className="exam-posts">
        {posts.map((post) => (
          <li key={post.postNo}>
            <span>
              {local(post.titleVi, post.titleEn)}
              <span className="cell-second">{local(post.unit.name, post.unit.nameEn)}</span>
            </span>
            <span className={`exam-status exam-post-${post.state.toLowerCase()}`}>
              {t(`examRound.postState.${post.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
