import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { procedureQuery } from '../../shared/api/queries';
import type { LimitsChange, ProposedLimit, RuleChange } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { termWords } from '../../shared/time/term';
import { DayLines } from '../DayLines';
import { dayText } from '../propose/dates';

export function WhatChanges({ change: { body, state } }: { change: RuleChange }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('rules.whatChanges')}</h2>
      {body.kind === 'CALENDAR' ? (
        <DayLines days={body.days} />
      ) : (
        <LimitsInWords body={body} showsPresent={state === 'PROPOSED'} />
      )}
    </section>
  );
}

/** `showsPresent`: the catalogue still has the limits this change would replace. */
function LimitsInWords({ body, showsPresent }: { body: LimitsChange; showsPresent: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('rules.validFromIs', { day: dayText(body.validFrom) })}{' '}
        {t(body.appliesToOpen ? 'rules.appliesToOpen' : 'rules.appliesToNew')}.
      </p>
      <ul className="limits-in-words">
        {body.limits.map((limit) => (
          <LimitInWords key={limit.procedureCode} limit={limit} showsPresent={showsPresent} />
        ))}
      </ul>
    </>
  );
}

function LimitInWords({ limit, showsPresent }: { limit: ProposedLimit; showsPresent: boolean }) {
  const { t } = useTranslation();
  const { data: procedure } = useQuery(procedureQuery(limit.procedureCode));
  const present = showsPresent ? procedure : undefined;
  return (
    <li>
      <strong>{procedure ? local(procedure.nameVi, procedure.nameEn) : limit.procedureCode}</strong>
      <span className="cell-second">{limit.procedureCode}</span>
      <dl className="facts">
        <Change what={t('rules.statutory')} before={present?.statutoryTerm} after={limit.statutoryTerm} />
        <Change what={t('rules.committed')} before={present?.committedTerm} after={limit.committedTerm} />
      </dl>
    </li>
  );
}

interface ChangeProps {
  what: string;
  before: string | null | undefined;
  after: string | null | undefined;
}

function Change({ what, before, after }: ChangeProps) {
  const { t } = useTranslation();
  if (!before && !after) return null;
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        {before && (
          <>
            <span className="visually-hidden">{t('rules.before')}</span>
            <s>{termWords(before, t)}</s> <span aria-hidden>→</span>{' '}
            <span className="visually-hidden">{t('rules.after')}</span>
          </>
        )}
        <strong>{after ? termWords(after, t) : t('rules.noTerm')}</strong>
      </dd>
    </div>
  );
}
