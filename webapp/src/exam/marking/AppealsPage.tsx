import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/ui/States';
import { AppealRows } from './AppealRows';
import { AppealWorkList } from './AppealWorkList';
import { CouncilChoice } from './CouncilChoice';
import { appealsQuery, appealWorkQuery } from './queries';
import { useCouncil } from './useCouncil';
import './marking.css';

/** Appeals, as far as they concern the reader: scripts to mark anew, what the heads and the chair decide. */
export function AppealsPage() {
  const { t } = useTranslation();
  const { code, council, round } = useCouncil();
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
      <CouncilChoice />
      {work.data && work.data.items.length > 0 && (
        <AppealWorkList work={work.data.items} code={code} council={council} />
      )}
      {appeals.data && <AppealRows appeals={appeals.data} code={code} council={council} />}
      {!work.data && !appeals.data && <p className="muted">{t('examMarking.noAppealsForYou')}</p>}
    </div>
  );
}
