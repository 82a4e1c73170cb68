import type { TFunction } from 'i18next';

export const addressees = ['OWNER', 'CANDIDATES', 'HEAD', 'LEADER', 'CONTROLLER'] as const;
export type Addressee = (typeof addressees)[number];

/** LEADER CONTROLLER → "thủ trưởng đơn vị, kiểm soát thủ tục"; an unknown one is shown as it came. */
export const addresseeWords = (names: string, t: TFunction): string =>
  names
    .split(/\s+/)
    .map((name) => addressees.find((one) => one === name))
    .map((known, place) => (known ? t(`shadow.addressee.${known}`) : names.split(/\s+/)[place]))
    .join(', ');
