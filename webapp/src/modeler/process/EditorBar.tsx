import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type Canvas from 'diagram-js/lib/core/Canvas';
import { Download, Maximize, Minus, Plus, Redo2, Search, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../shared/ui/Button';
import { download } from '../draft/download';
import { showAll } from './canvas/showAll';
import { useWorkshop } from './ModelerContext';
import { textOf } from './text';

interface EditorBarProps {
  original: string;
}

const zoomStep = 1.2;

/** Taking back, finding, looking closer, taking away. */
export function EditorBar({ original }: EditorBarProps) {
  const { t } = useTranslation();
  const { modeler } = useWorkshop();
  const stack = modeler.get<CommandStack>('commandStack');
  const canvas = modeler.get<Canvas>('canvas');
  useUndoKeys(stack);
  const find = () => modeler.get<{ toggle: () => void }>('searchPad').toggle();
  return (
    <div className="editor-bar" role="toolbar" aria-label={t('processEditor.bar.title')}>
      <IconButton label={t('processEditor.bar.undo')} isDisabled={!stack.canUndo()} onPress={() => stack.undo()}>
        <Undo2 aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('processEditor.bar.redo')} isDisabled={!stack.canRedo()} onPress={() => stack.redo()}>
        <Redo2 aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('processEditor.bar.search')} onPress={find}>
        <Search aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('diagram.zoomIn')} onPress={() => canvas.zoom(canvas.zoom() * zoomStep)}>
        <Plus aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('diagram.zoomOut')} onPress={() => canvas.zoom(canvas.zoom() / zoomStep)}>
        <Minus aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('diagram.fit')} onPress={() => showAll(modeler)}>
        <Maximize aria-hidden size={16} />
      </IconButton>
      <DownloadMenu original={original} />
    </div>
  );
}

const ownUndo = 'input, textarea, [contenteditable], .editor-canvas, [role="dialog"]';

/** Wherever the focus is, but for a text that is being typed and for the drawing, which have keys of their own. */
function useUndoKeys(stack: CommandStack): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOwn = event.target instanceof Element && event.target.closest(ownUndo);
      if (isOwn || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) stack.undo();
      else if (key === 'y' || key === 'z') stack.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stack]);
}

function DownloadMenu({ original }: EditorBarProps) {
  const { t } = useTranslation();
  const { modeler, modelKey } = useWorkshop();
  const files = {
    bpmn: async () => download(`${modelKey}.bpmn`, await textOf(modeler)),
    svg: async () => download(`${modelKey}.svg`, (await modeler.saveSVG()).svg, 'image/svg+xml'),
    original: async () => download(`${modelKey}-original.bpmn`, original),
  };
  return (
    <MenuTrigger>
      <IconButton label={t('processEditor.bar.download')}>
        <Download aria-hidden size={16} />
      </IconButton>
      <Popover className="popover">
        <Menu
          className="options"
          aria-label={t('processEditor.bar.download')}
          onAction={(id) => files[id as keyof typeof files]()}
        >
          {(Object.keys(files) as (keyof typeof files)[]).map((id) => (
            <MenuItem key={id} id={id} className="option">
              {t(`processEditor.bar.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
