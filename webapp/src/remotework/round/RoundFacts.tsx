import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { DateField } from '../../shared/ui/DateField';
import { TextField } from '../../shared/ui/Fields';
import type { RoundEntries } from './entries';

interface RoundFactsProps {
  entries: RoundEntries;
  enter: (change: Partial<RoundEntries>) => void;
  errorOf: (field: string) => string | undefined;
}

const lengths = { nameVi: 300, nameEn: 300, legalBasis: 1000, publishedIn: 500 } as const;
const texts = Object.keys(lengths) as (keyof typeof lengths)[];

/** What a round is called, by what right and from when to when it runs, and where everybody can read it. */
export function RoundFacts({ entries, enter, errorOf }: RoundFactsProps) {
  const { t } = useTranslation();
  return (
    <section className="card form">
      <h2>{t('remote.roundFacts')}</h2>
      <TextField
        id={fieldId('code')}
        label={t('remote.roundField.code')}
        description={t('remote.roundCodeHint')}
        value={entries.code}
        onChange={(code) => enter({ code: code.toUpperCase() })}
        maxLength={40}
        error={errorOf('code')}
        isRequired
      />
      {texts.map((name) => (
        <TextField
          key={name}
          id={fieldId(name)}
          label={t(`remote.roundField.${name}`)}
          value={entries[name]}
          onChange={(value) => enter({ [name]: value })}
          rows={name === 'legalBasis' ? 2 : undefined}
          maxLength={lengths[name]}
          error={errorOf(name)}
          isRequired
        />
      ))}
      <div className="remote-fields">
        <DateField
          id={fieldId('from')}
          label={t('remote.roundField.from')}
          value={entries.from}
          onChange={(from) => enter({ from })}
          error={errorOf('from')}
          isRequired
        />
        <DateField
          id={fieldId('to')}
          label={t('remote.roundField.to')}
          description={t('remote.roundEndHint')}
          value={entries.to}
          onChange={(to) => enter({ to })}
          min={entries.from ?? undefined}
          error={errorOf('to')}
          isRequired
        />
      </div>
    </section>
  );
}
