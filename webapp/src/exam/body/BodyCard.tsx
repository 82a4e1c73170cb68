import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyMember, ExamBodyView } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { AppointDialog } from './AppointDialog';
import { RelieveDialog } from './RelieveDialog';
import { useRankWords } from './useRankWords';

interface BodyCardProps {
  code: string;
  council: number;
  body: ExamBodyView;
}

export function BodyCard({ code, council, body }: BodyCardProps) {
  const { t } = useTranslation();
  const [appointing, setAppointing] = useState(false);
  const name = local(body.nameVi, body.nameEn);
  return (
    <section className="card exam-body" aria-label={name}>
      <h3>{name}</h3>
      <p className="muted">{local(body.dutyVi, body.dutyEn)}</p>
      {body.members === null ? (
        <p className="muted">{t('examBody.closed')}</p>
      ) : (
        <Members code={code} council={council} body={body} members={body.members} />
      )}
      <ul className="exam-lacking">
        {body.toReplace > 0 && <li>{t('examBody.toReplace', { count: body.toReplace })}</li>}
        {body.lacking.map(({ vi, en }) => (
          <li key={vi}>{local(vi, en)}</li>
        ))}
      </ul>
      <p className="exam-basis">{t('examBody.atLeast', { count: body.minimum, basis: body.basis })}</p>
      {body.mayForm && (
        <Button className="button-small" onPress={() => setAppointing(true)}>
          {t('examBody.appoint')}
        </Button>
      )}
      <Modal
        title={t('examBody.appointTo', { body: name })}
        isOpen={appointing}
        onClose={() => setAppointing(false)}
        wide
      >
        <AppointDialog code={code} council={council} body={body.body} onClose={() => setAppointing(false)} />
      </Modal>
    </section>
  );
}

function Members({ code, council, body, members }: BodyCardProps & { members: BodyMember[] }) {
  const { t } = useTranslation();
  const rankWord = useRankWords(body.body);
  const [leaving, setLeaving] = useState<BodyMember | null>(null);
  if (members.length === 0) return <p className="muted">{t('examBody.nobody')}</p>;
  return (
    <>
      <ul className="exam-members">
        {members.map((seat) => (
          <li key={seat.id}>
            <span>
              <strong>{seat.fullName}</strong>
              <span className="cell-second">
                {[rankWord(seat.rank), local(seat.unitVi, seat.unitEn)].filter(Boolean).join(' · ')}
              </span>
              {!seat.declared && <span className="exam-owes">{t('examBody.notDeclared')}</span>}
            </span>
            {body.mayForm && (
              <Button variant="quiet" className="button-small" onPress={() => setLeaving(seat)}>
                {t('examBody.relieve')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Modal
        title={t('examBody.relieveOf', { name: leaving?.fullName ?? '' })}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
      >
        {leaving && <RelieveDialog code={code} council={council} seat={leaving} onClose={() => setLeaving(null)} />}
      </Modal>
    </>
  );
}
