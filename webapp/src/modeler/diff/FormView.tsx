import { useTranslation } from 'react-i18next';
import type { FormComponent, ModelChange } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { RequiredMark } from '../../shared/ui/Checks';
import { isDrawn } from '../form/schema';
import { mergedFields } from './fields';
import { isDrawing, marksOf, symbols } from './marks';

interface FormViewProps {
  before: string | null;
  after: string | null;
  changes: ModelChange[];
  selected?: string | null;
}

/** The fields of both versions in one list, each with what became of it. */
export function FormView({ before, after, changes, selected }: FormViewProps) {
  const { t } = useTranslation();
  const fields = mergedFields(before, after);
  const marks = marksOf(changes);
  if (fields.length === 0) return <p className="muted">{t('models.noFields')}</p>;
  return (
    <ol className="card diff-fields">
      {fields.map(({ id, component, depth }) => {
        const what = marks.get(id);
        const classes = ['diff-field', what ? `row-${what}` : '', id === selected ? 'row-chosen' : ''];
        return (
          <li key={id} className={classes.join(' ')} style={{ marginInlineStart: `${depth * 1.5}rem` }}>
            {what ? (
              <span className={`mark mark-${what}`} role="img" aria-label={t(`models.what.${what}`)}>
                {symbols[what]}
              </span>
            ) : (
              <span className="mark-none" aria-hidden />
            )}
            <div>
              <p>
                <strong>{labelOf(component)}</strong>
                {component.validate?.required && <RequiredMark />}
                <FieldType component={component} />
              </p>
              <FieldChanges changes={changes.filter((change) => change.element === id && change.what === 'CHANGED')} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function FieldType({ component: { type } }: { component: FormComponent }) {
  const { t } = useTranslation();
  return isDrawn(type) ? <span className="muted field-type">{t(`formEditor.type.${type}`)}</span> : null;
}

function FieldChanges({ changes }: { changes: ModelChange[] }) {
  const told = changes.filter((change) => !isDrawing(change));
  if (told.length === 0) return null;
  return (
    <ul className="field-changes">
      {told.map((change) => (
        <li key={change.property}>{local(change.sentence, change.sentenceEn)}</li>
      ))}
    </ul>
  );
}

const labelOf = ({ label, dateLabel, text, key, id, type, properties }: FormComponent): string =>
  local(label ?? dateLabel ?? text ?? key ?? id ?? type, properties?.labelEn ?? properties?.textEn);
