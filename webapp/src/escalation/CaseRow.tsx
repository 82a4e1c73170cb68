import { EllipsisVertical, UserRound } from 'lucide-react';
import { useRef } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AskingVerb, ClockKind, Escalation } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { remainingWords } from '../shared/time/remaining';
import { Button, IconButton } from '../shared/ui/Button';
import { CaseLink } from '../shared/ui/CaseLink';
import { LevelMark } from '../shared/ui/LevelMark';
import { TimeState } from '../shared/ui/TimeState';
import type { AlertCase } from './cases';
import { MilderChip } from './MilderChip';
import { useAcknowledge } from './useAcknowledge';
import { useSeen } from './useSeen';

interface CaseRowProps {
  alert: AlertCase;
  onAct: (escalation: Escalation, verb: AskingVerb) => void;
  onHistory: () => void;
}

/** One late step in two lines: how late, what, whose, and what is to be done. */
export function CaseRow({ alert, onAct, onHistory }: CaseRowProps) {
  const { t } = useTranslation();
  const { head, milder } = alert;
  const row = useRef<HTMLLIElement>(null);
  useSeen(row, [head, ...milder]);
  return (
    <li ref={row} className={`case case-${head.level.toLowerCase()}`}>
      <div className="case-level">
        <LevelMark level={head.level} />
        {milder.length > 0 && (
          <span className="case-milder">
            {milder.map((escalation) => (
              <MilderChip key={escalation.id} escalation={escalation} onPress={onHistory} />
            ))}
          </span>
        )}
      </div>
      <div className="case-when">
        <Late minutes={head.lateMinutes} />
        {head.dueAt && (
          <span className="remaining-date">{t('escalation.due', { at: formatDateTime(head.dueAt) })}</span>
        )}
      </div>
      <div className="case-what">
        <h2 title={local(head.stepNameVi, head.stepNameEn)}>{local(head.stepNameVi, head.stepNameEn)}</h2>
        <p className="case-procedure">
          <CaseLink code={head.dossierCode} />{' '}
          <span title={local(head.procedureName, head.procedureNameEn)}>
            {local(head.procedureName, head.procedureNameEn)}
          </span>
        </p>
      </div>
      <div className="case-whose">
        {hasOwner(head) && (
          <span className="case-owner">
            <UserRound aria-hidden size={14} />
            <span className="visually-hidden">{t('escalation.owner')}: </span>
            {head.owner?.fullName ?? t('task.nobody')}
          </span>
        )}
        <span className="case-second" title={local(head.unitName, head.unitNameEn)}>
          {local(head.unitName, head.unitNameEn)}
        </span>
      </div>
      <CaseActs alert={alert} onAct={onAct} onHistory={onHistory} />
    </li>
  );
}

const ofTheUnit: readonly ClockKind[] = ['STAGE', 'STATUTORY', 'COMMITTED', 'APOLOGY'];

/** Steps are somebody's work; a stage and the dossier as a whole are the unit's. */
const hasOwner = ({ kind }: Escalation): boolean => !ofTheUnit.includes(kind);

function Late({ minutes }: { minutes: number }) {
  const { t } = useTranslation();
  const words = remainingWords(-minutes);
  if (minutes <= 0) return <TimeState state="dueToday" text={t('escalation.dueSoon')} />;
  return <TimeState state="lateOpen" text={t(words.key, { count: words.count })} />;
}

/** What has been said about it so far; a button to acknowledge says well enough that nothing has. */
function Said({ escalation: { state, snoozedUntil, cause, actions } }: { escalation: Escalation }) {
  const { t } = useTranslation();
  if (state === 'OPEN' && actions.includes('acknowledge')) return null;
  return (
    <span className="case-said">
      <span>
        {t(`escalationState.${state}`)}
        {state === 'SNOOZED' && snoozedUntil && ` ${formatDateTime(snoozedUntil)}`}
      </span>
      {cause && <span className="case-second">{t('escalation.causeIs', { cause: t(`cause.${cause}`) })}</span>}
    </span>
  );
}

const inMenu: AskingVerb[] = ['explain', 'reassign', 'snooze'];

function CaseActs({ alert: { head, milder }, onAct, onHistory }: CaseRowProps) {
  const { t } = useTranslation();
  const more = useRef<HTMLButtonElement>(null);
  const acknowledge = useAcknowledge();
  const menu = [
    ...inMenu
      .filter((verb) => head.actions.includes(verb))
      .map((verb) => ({ id: verb as string, label: t(`escalationVerb.${verb}.title`), run: () => onAct(head, verb) })),
    ...milder
      .filter(({ actions }) => actions.includes('acknowledge'))
      .map((escalation) => ({
        id: escalation.id,
        label: t('escalation.acknowledgeLevel', { level: t(`levelShort.${escalation.level}`) }),
        run: () => acknowledge.mutate(escalation),
      })),
    { id: 'history', label: t('escalation.whoKnew'), run: onHistory },
  ];
  return (
    <div className="case-acts">
      <Said escalation={head} />
      {head.actions.includes('acknowledge') && (
        <Button
          isPending={acknowledge.isPending}
          onPress={() => acknowledge.mutate(head, { onSuccess: () => more.current?.focus() })}
        >
          {t('escalationVerb.acknowledge.title')}
        </Button>
      )}
      <MenuTrigger>
        <IconButton ref={more} label={t('escalation.more', { code: head.dossierCode })}>
          <EllipsisVertical aria-hidden size={18} />
        </IconButton>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={(key) => menu.find(({ id }) => id === key)?.run()}>
            {menu.map(({ id, label }) => (
              <MenuItem key={id} id={id} className="menu-item">
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
