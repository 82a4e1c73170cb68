import { useTranslation } from 'react-i18next';
import { listed, type RoundEntries } from './entries';

const unitField = /^units\[(\d+)\]\.(\w+)$/;
const positionField = /^positions\[(\d+)\]\.(\w+)/;

/** What the page lists at its top: each mistake with the words for its field, which it leads to. */
export function useMistakes(entries: RoundEntries) {
  const { t } = useTranslation();
  const labelOf = (field: string): string => {
    const [, unitAt, ofUnit] = unitField.exec(field) ?? [];
    if (unitAt !== undefined && ofUnit) {
      const name = entries.units[Number(unitAt)]?.place.name ?? unitAt;
      return `${name}: ${t(`remote.unitField.${ofUnit as 'headCount'}`)}`;
    }
    const [, positionAt, ofPosition] = positionField.exec(field) ?? [];
    if (positionAt !== undefined && ofPosition) {
      const one = listed(entries)[Number(positionAt)];
      const name = one?.position.titleVi.trim() || t('remote.positionNumber', { number: Number(positionAt) + 1 });
      return `${one?.unit.place.name}, ${name}: ${t(`remote.positionField.${ofPosition as 'code'}`)}`;
    }
    return t(`remote.roundField.${field as 'code'}`);
  };
  return (wrong: Record<string, string>) =>
    Object.entries(wrong).map(([field, error]) => ({
      key: field.replace(/^(positions\[\d+\]\.holders).*/, '$1'),
      label: labelOf(field),
      error,
    }));
}
