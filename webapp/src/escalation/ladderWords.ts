import type { TFunction } from 'i18next';
import type { Rung } from '../shared/api/types';
import { durationWords } from '../shared/time/duration';
import { formatNumber } from '../shared/time/format';

const moments = ['START', 'EVE', 'DUE'] as const;
export const recipients = ['OWNER', 'CANDIDATES', 'HEAD', 'CONTROLLER', 'LEADER'] as const;
const conditions = ['APOLOGY_MISSING'] as const;

const oneOf = <T extends string>(known: readonly T[], text: string | null) =>
  known.find((candidate) => candidate === text);

/** "8 giờ làm việc trước khi đến hạn, không sớm hơn 50% thời hạn". What is not known is shown as it came. */
export function whenWords(
  { measuredFrom, workingMinutes, notBeforePercent }: Omit<Rung, 'version'>,
  t: TFunction,
): string {
  const known = oneOf(moments, measuredFrom);
  const moment = known ? t(`ladder.moment.${known}`) : measuredFrom;
  const time = durationWords(Math.abs(workingMinutes), t);
  const side = workingMinutes < 0 ? t('ladder.before', { time, moment }) : t('ladder.after', { time, moment });
  const when = workingMinutes === 0 ? t('ladder.at', { moment }) : side;
  return notBeforePercent ? `${when}; ${t('ladder.notBefore', { percent: formatNumber(notBeforePercent) })}` : when;
}

/** Whom a level goes to, the first one answering for it. */
export const recipientWords = ({ addressee }: Pick<Rung, 'addressee'>, t: TFunction): string =>
  addressee
    .split(/\s+/)
    .map((name) => {
      const known = oneOf(recipients, name);
      return known ? t(`ladder.recipient.${known}`) : name;
    })
    .join('; ');

export function conditionWords({ condition }: Rung, t: TFunction): string | null {
  const known = oneOf(conditions, condition);
  return known ? t(`ladder.condition.${known}`) : condition;
}
