import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/ui/States';
import { CouncilChoice } from '../CouncilChoice';
import { useCouncil } from '../useCouncil';
import { AppealRows } from './AppealRows';
import { AppealWorkList } from './AppealWorkList';
import { appealsQuery, appealWorkQuery } from './queries';
import './marking.css';

/** Appeals, as far as they concern the reader: scripts to mark anew, what the heads and the chair decide. */
export function AppealsPage() {
  const { t } = useTranslation();
  const { code, councils, council, round } = useCouncil();
  const seats = round?.seats.filter(({ councilNo }) => councilNo === council) ?? [];
  const leads = seats.some(
    ({ body, leads: head }) => head && ['APPEAL', 'MARKING', 'COUNCIL', 'SUPERVISION'].includes(body),
  );
  const marks = seats.some(({ body }) => body === 'APPEAL');
  const work = useQuery({ ...appealWorkQuery(code, council), enabled: marks });
  const appeals = useQuery({ ...appealsQuery(code, council), enabled: leads });
  if (!round) return <Loading />;
  return (
    <div className="marking-parts">
      <CouncilChoice councils={councils} council={council} />
      {work.data && work.data.items.length > 0 && <AppealWorkList works={work.data} code={code} council={council} />}
      {appeals.data && <AppealRows appeals={appeals.data} code={code} council={council} />}
      {!work.data && !appeals.data && <p className="muted">{t('examMarking.noAppealsForYou')}</p>}
    </div>
  );
}
