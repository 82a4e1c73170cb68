import { ArrowDown, ArrowUp, CopyPlus, Plus, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { drawnTypes } from '../../shared/form/schema';
import { Button, IconButton } from '../../shared/ui/Button';
import { type Line, shownLabel } from './edits';
import { asksForData, type DrawnType, isDrawn } from './schema';
import { TypeSymbol } from './TypeSymbol';

interface ListVerbs {
  onAdd: (type: DrawnType) => void;
  onMove: (step: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

interface FieldListProps extends ListVerbs {
  lines: Line[];
  selected: string | null;
  onSelect: (id: string) => void;
  /** How many findings there are for a field, by its key or id. */
  findings: Map<string, number>;
}

/** The fields in the order they are asked: to read, choose, move, add and take away without a mouse. */
export function FieldList({ lines, selected, onSelect, findings, ...verbs }: FieldListProps) {
  const { t } = useTranslation();
  return (
    <section className="field-list" aria-label={t('formEditor.fields')} onKeyDownCapture={keysOf(verbs)}>
      <ListBar isChosen={lines.some(({ component }) => component.id === selected)} {...verbs} />
      <Aria.ListBox
        aria-label={t('formEditor.fields')}
        className="outline"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        items={lines.map((line) => ({ ...line, id: line.component.id ?? '' }))}
        selectedKeys={selected ? [selected] : []}
        onSelectionChange={(keys) => keys !== 'all' && onSelect(String([...keys][0] ?? ''))}
        renderEmptyState={() => <p className="options-empty">{t('formEditor.noFields')}</p>}
        dependencies={[findings]}
      >
        {(line) => <ListLine line={line} found={foundOf(line, findings)} />}
      </Aria.ListBox>
      <p className="field-description">{t('formEditor.listKeys')}</p>
    </section>
  );
}

const foundOf = ({ component: { key, id } }: Line, findings: Map<string, number>) =>
  findings.get(key ?? '') ?? findings.get(id ?? '') ?? 0;

function ListLine({ line: { component, depth }, found }: { line: Line; found: number }) {
  const { t } = useTranslation();
  const { type } = component;
  const label = shownLabel(component) || t('formEditor.noLabel');
  const kind = isDrawn(type) ? t(`formEditor.type.${type}`) : t('formEditor.unknownType', { type });
  return (
    <Aria.ListBoxItem id={component.id} textValue={label} className="outline-line" data-depth={depth || undefined}>
      <TypeSymbol type={type} />
      <span className="outline-words">
        <span className="outline-name">{label}</span>
        <span className="outline-note">
          {[kind, asksForData(component) && component.key].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="outline-marks">
        {component.validate?.required && <span className="flag">{t('formEditor.mark.required')}</span>}
        {component.conditional?.hide && <span className="flag">{t('formEditor.mark.hidden')}</span>}
        {component.properties?.routing === 'true' && (
          <span className="flag flag-green">{t('formEditor.mark.routing')}</span>
        )}
        {found > 0 && <span className="flag flag-red">{t('formEditor.mark.problems', { count: found })}</span>}
      </span>
    </Aria.ListBoxItem>
  );
}

function ListBar({ isChosen, onAdd, onMove, onDuplicate, onRemove }: ListVerbs & { isChosen: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="outline-bar">
      <Aria.MenuTrigger>
        <Button>
          <Plus aria-hidden size={16} />
          {t('formEditor.add')}
        </Button>
        <Aria.Popover className="popover" placement="bottom start">
          <Aria.Menu className="menu" onAction={(type) => onAdd(type as DrawnType)}>
            {drawnTypes.map((type) => (
              <Aria.MenuItem key={type} id={type} className="menu-item">
                <TypeSymbol type={type} />
                {t(`formEditor.type.${type}`)}
              </Aria.MenuItem>
            ))}
          </Aria.Menu>
        </Aria.Popover>
      </Aria.MenuTrigger>
      <span className="outline-acts">
        <IconButton label={t('formEditor.up')} isDisabled={!isChosen} onPress={() => onMove(-1)}>
          <ArrowUp aria-hidden size={16} />
        </IconButton>
        <IconButton label={t('formEditor.down')} isDisabled={!isChosen} onPress={() => onMove(1)}>
          <ArrowDown aria-hidden size={16} />
        </IconButton>
        <IconButton label={t('formEditor.duplicate')} isDisabled={!isChosen} onPress={onDuplicate}>
          <CopyPlus aria-hidden size={16} />
        </IconButton>
        <IconButton label={t('formEditor.remove')} isDisabled={!isChosen} onPress={onRemove}>
          <Trash2 aria-hidden size={16} />
        </IconButton>
      </span>
    </div>
  );
}

const keysOf = (verbs: ListVerbs) => (event: KeyboardEvent) => {
  const inList = (event.target as HTMLElement).closest('[role="listbox"]');
  const verb = inList && verbOf(event, verbs);
  if (!verb) return;
  event.preventDefault();
  event.stopPropagation();
  verb();
};

function verbOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, verbs: ListVerbs): (() => void) | null {
  if (altKey && key === 'ArrowUp') return () => verbs.onMove(-1);
  if (altKey && key === 'ArrowDown') return () => verbs.onMove(1);
  if ((ctrlKey || metaKey) && key === 'd') return verbs.onDuplicate;
  return key === 'Delete' && !altKey ? verbs.onRemove : null;
}
