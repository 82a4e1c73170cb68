import { WandSparkles } from 'lucide-react';
import { useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { FormData, FormSchema } from '../../shared/api/types';
import { FormView } from '../../shared/form/FormView';
import { initialData } from '../../shared/form/schema';
import { currentLanguage, type Language } from '../../shared/i18n/language';
import { isoDay } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { RadioField } from '../../shared/ui/Fields';
import { TextLine, TickLine } from '../source/PanelFields';
import { sampleChoices, sampleData } from './samples';
import { flat } from './schema';
import { spoken } from './spoken';
import { useWords } from './useWords';

const noErrors = {};

/** The form as it will work: with data to try, in either language, on a screen or a telephone. */
export function Preview({ schema }: { schema: FormSchema }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(currentLanguage());
  const [isNarrow, setNarrow] = useState(false);
  const [data, setData] = useState<FormData>({});
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState<FormData | null>(null);
  const choices = sampleChoices(schema, (number) => t('formEditor.sampleChoice', { number }));
  const begin = (next: FormData) => {
    setData(next);
    setSent(null);
    setRound(round + 1);
  };
  return (
    <div className="preview">
      <div className="preview-settings">
        <RadioField
          inline
          isRequired
          label={t('formEditor.language')}
          options={(['vi', 'en'] as const).map((value) => ({ value, label: t(`formEditor.languages.${value}`) }))}
          value={language}
          onChange={(next) => setLanguage(next as Language)}
        />
        <TickLine label={t('formEditor.narrow')} value={isNarrow} onChange={setNarrow} />
        <div className="filters">
          <Button onPress={() => begin(sampleData(schema, choices, isoDay(new Date())))}>
            <WandSparkles aria-hidden size={16} />
            {t('formEditor.fill')}
          </Button>
          <Button onPress={() => begin(initialData(schema, {}))}>{t('formEditor.clear')}</Button>
        </div>
        <DataField data={data} onChange={begin} />
        <Variables schema={schema} data={sent ?? data} />
      </div>
      <section
        className={isNarrow ? 'card preview-form preview-narrow' : 'card preview-form'}
        lang={language}
        aria-label={t('formEditor.tab.preview')}
      >
        <Spoken language={language}>
          <FormView
            key={`${language} ${round}`}
            schema={spoken(schema, language)}
            choices={choices}
            initial={data}
            readOnly={false}
            serverErrors={noErrors}
            onChange={(next) => {
              setData(next);
              setSent(null);
            }}
            onSubmit={setSent}
          >
            <footer className="form-foot">
              <Button type="submit" variant="primary">
                {t('formEditor.try')}
              </Button>
            </footer>
          </FormView>
        </Spoken>
        {sent && (
          <div className="note note-info" role="status">
            <p>{t('formEditor.accepted')}</p>
          </div>
        )}
      </section>
    </div>
  );
}

function Spoken({ language, children }: { language: Language; children: React.ReactNode }) {
  const words = useWords(language);
  if (!words) return null;
  return (
    <I18nextProvider i18n={words}>
      <I18nProvider locale={language === 'en' ? 'en-GB' : 'vi-VN'}>{children}</I18nProvider>
    </I18nextProvider>
  );
}

/** The data as a text, for whoever wants to try something particular. */
function DataField({ data, onChange }: { data: FormData; onChange: (data: FormData) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const written = useMemo(() => JSON.stringify(data, null, 2), [data]);
  const read = (text: string) => {
    const parsed = parsedData(text);
    setTyped(parsed ? null : text);
    if (parsed) onChange(parsed);
  };
  return (
    <TextLine
      label={t('formEditor.data')}
      error={typed === null ? undefined : t('formEditor.dataBroken')}
      value={typed ?? written}
      onChange={read}
      rows={8}
      isCode
    />
  );
}

function parsedData(text: string): FormData | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as FormData) : null;
  } catch {
    return null;
  }
}

function Variables({ schema, data }: { schema: FormSchema; data: FormData }) {
  const { t } = useTranslation();
  const keys = flat(schema.components).flatMap(({ key, properties }) =>
    key && properties?.routing === 'true' ? [key] : [],
  );
  return (
    <section>
      <h3>{t('formEditor.variables')}</h3>
      {keys.length === 0 ? (
        <p className="muted">{t('formEditor.noVariables')}</p>
      ) : (
        <dl className="facts">
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <code>{key}</code>
              </dt>
              <dd>{data[key] === undefined ? t('formEditor.noValue') : JSON.stringify(data[key])}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
