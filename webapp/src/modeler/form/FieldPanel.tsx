import { useTranslation } from 'react-i18next';
import type { FormComponent } from '../../shared/api/types';
import { drawnTypes } from '../../shared/form/schema';
import { NumberLine, SelectLine, TextLine, TickLine } from '../source/PanelFields';
import { ChoicesPart } from './ChoicesPart';
import { ConditionPart } from './ConditionPart';
import {
  englishLabel,
  rulesFor,
  shownLabel,
  withDescription,
  withEnglishLabel,
  withProperty,
  withRule,
  withType,
} from './edits';
import { keyComplaint } from './keys';
import type { PanelProps } from './panelProps';
import { asksForData, type DrawnType, isDrawn, offersChoices } from './schema';

/** Everything about the chosen field that can be said without knowing how a form is stored. */
export function FieldPanel(props: PanelProps) {
  const { field } = props;
  const { t } = useTranslation();
  if (!isDrawn(field.type)) return <p className="note note-bad">{t('formEditor.unknownHint', { type: field.type })}</p>;
  const spoken = field.type !== 'separator' && field.type !== 'spacer';
  return (
    <div className="panel-parts">
      <WhatPart {...props} />
      {spoken && <WordsPart {...props} />}
      {offersChoices(field) && <ChoicesPart {...props} />}
      {asksForData(field) && <LimitsPart {...props} />}
      <ConditionPart {...props} />
      {asksForData(field) && <RoutingPart {...props} />}
    </div>
  );
}

function WhatPart({ field, others, onChange, onKey }: PanelProps) {
  const { t } = useTranslation();
  const complaint = keyComplaint(field.key ?? '', others);
  return (
    <section className="panel-part">
      <SelectLine
        label={t('formEditor.typeLabel')}
        options={drawnTypes
          .filter((type) => (type === 'group') === (field.type === 'group'))
          .map((value) => ({ value, label: t(`formEditor.type.${value}`) }))}
        value={field.type}
        onChange={(type) => onChange(withType(field, type as DrawnType), 'type')}
      />
      {field.type === 'datetime' && (
        <SelectLine
          label={t('formEditor.dateKind')}
          options={(['date', 'datetime'] as const).map((value) => ({
            value,
            label: t(`formEditor.dateKinds.${value}`),
          }))}
          value={field.subtype ?? 'date'}
          onChange={(subtype) => onChange({ ...field, subtype: subtype as 'date' | 'datetime' }, 'subtype')}
        />
      )}
      {asksForData(field) && (
        <TextLine
          label={t('formEditor.key')}
          description={t('formEditor.keyHint')}
          error={complaint ? t(`formEditor.keyComplaint.${complaint}`) : undefined}
          value={field.key ?? ''}
          onChange={onKey}
          isCode
        />
      )}
    </section>
  );
}

function WordsPart({ field, onChange, onLabel }: PanelProps) {
  const { t } = useTranslation();
  const rows = field.type === 'text' ? 3 : undefined;
  return (
    <section className="panel-part">
      <TextLine label={t('formEditor.label')} value={shownLabel(field)} onChange={onLabel} rows={rows} />
      <TextLine
        label={t('formEditor.labelEn')}
        value={englishLabel(field)}
        onChange={(label) => onChange(withEnglishLabel(field, label), 'labelEn')}
        rows={rows}
      />
      {asksForData(field) && (
        <>
          <TextLine
            label={t('formEditor.description')}
            value={field.description ?? ''}
            onChange={(text) => onChange(withDescription(field, text), 'description')}
            rows={2}
          />
          <TextLine
            label={t('formEditor.descriptionEn')}
            value={field.properties?.descriptionEn ?? ''}
            onChange={(text) => onChange(withProperty(field, 'descriptionEn', text), 'descriptionEn')}
            rows={2}
          />
        </>
      )}
    </section>
  );
}

function LimitsPart({ field, onChange }: PanelProps) {
  const { t } = useTranslation();
  const { validate = {} } = field;
  const rules = rulesFor(field.type).filter((rule) => rule in numberRules) as NumberRule[];
  return (
    <section className="panel-part">
      <TickLine
        label={t('formEditor.required')}
        value={validate.required ?? false}
        onChange={(required) => onChange(withRule(field, 'required', required), 'required')}
      />
      {rules.length > 0 && (
        <div className="panel-pair">
          {rules.map((rule) => (
            <NumberLine
              key={rule}
              label={t(`formEditor.rule.${rule}`)}
              value={validate[rule]}
              min={numberRules[rule].min}
              digits={numberRules[rule].digits}
              onChange={(value) => onChange(withRule(field, rule, value), rule)}
            />
          ))}
        </div>
      )}
      {field.type === 'textfield' && (
        <SelectLine
          label={t('formEditor.shape')}
          options={(['any', 'email', 'phone'] as const).map((value) => ({
            value,
            label: t(`formEditor.shapes.${value}`),
          }))}
          value={shapeOf(field)}
          onChange={(shape) =>
            onChange(withRule(field, 'validationType', shape === 'any' ? null : (shape as 'email' | 'phone')), 'shape')
          }
        />
      )}
    </section>
  );
}

const shapeOf = ({ validate }: FormComponent) =>
  validate?.validationType === 'email' || validate?.validationType === 'phone' ? validate.validationType : 'any';

type NumberRule = keyof typeof numberRules;

const numberRules = {
  minLength: { min: 0, digits: 0 },
  maxLength: { min: 1, digits: 0 },
  min: { min: undefined, digits: 3 },
  max: { min: undefined, digits: 3 },
};

function RoutingPart({ field, onChange }: PanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel-part">
      <TickLine
        label={t('formEditor.routing')}
        description={t('formEditor.routingHint')}
        value={field.properties?.routing === 'true'}
        onChange={(routing) => onChange(withProperty(field, 'routing', routing ? 'true' : undefined), 'routing')}
      />
    </section>
  );
}
