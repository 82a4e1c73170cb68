import { Copy, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelDiff, ModelProposal } from '../../shared/api/types';
import { currentLanguage } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toasts';
import { useSideWords } from './sides';

interface ChangeNoteProps {
  diff: ModelDiff;
  name: string;
  proposal?: ModelProposal;
}

/** What clerks and managers are told, as a sheet to print or to send. */
export function ChangeNote({ diff, name, proposal }: ChangeNoteProps) {
  const { t } = useTranslation();
  const words = useSideWords();
  const now = useNow();
  const title = t('models.noteTitle');
  const copy = () =>
    navigator.clipboard
      .writeText([`${title}: ${name}`, ...passagesOf(diff).flatMap(linesOf)].join('\n'))
      .then(() => showToast(t('models.copied')));
  return (
    <div className="note-page">
      <div className="note-actions paper-hidden">
        <Button onPress={() => void copy()}>
          <Copy aria-hidden size={16} />
          {t('models.copyNote')}
        </Button>
        <Button onPress={() => window.print()}>
          <Printer aria-hidden size={16} />
          {t('models.printNote')}
        </Button>
      </div>
      <article className="note-sheet">
        <header>
          <h2>{title}</h2>
          <p className="note-name">{name}</p>
        </header>
        <dl className="facts">
          <div>
            <dt>{t('models.before')}</dt>
            <dd>{words(diff.from)}</dd>
          </div>
          <div>
            <dt>{t('models.after')}</dt>
            <dd>{words(diff.to)}</dd>
          </div>
          {proposal && (
            <div>
              <dt>{t('models.legalBasis')}</dt>
              <dd>{[proposal.decisionNumber, proposal.legalBasis].filter(Boolean).join(' – ')}</dd>
            </div>
          )}
          <div>
            <dt>{t('models.noteMade')}</dt>
            <dd className="figures">{formatDateTime(now)}</dd>
          </div>
        </dl>
        <NoteText diff={diff} />
        <p className="muted">{t('models.noteFoot')}</p>
      </article>
    </div>
  );
}

/** What changes in words: first in the model itself, then in each of its forms and tables. */
export function NoteText({ diff }: { diff: ModelDiff }) {
  const { t } = useTranslation();
  const passages = passagesOf(diff);
  if (passages.length === 0) return <p>{t('models.nothingChanged')}</p>;
  return (
    <div className="note-text">
      {passages.map(({ key, whose, sentences }) => (
        <section key={key}>
          {whose && <h3>{whose}</h3>}
          <ul className="note-sentences">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface Passage {
  key: string;
  whose: string | null;
  sentences: string[];
}

function passagesOf(diff: ModelDiff): Passage[] {
  const language = currentLanguage();
  return [diff, ...diff.parts]
    .map(({ key, whose, note }) => ({ key, whose: whose?.[language] ?? null, sentences: note[language] }))
    .filter(({ sentences }) => sentences.length > 0);
}

const linesOf = ({ whose, sentences }: Passage): string[] => [
  ...(whose ? [`${whose}:`] : []),
  ...sentences.map((sentence) => `- ${sentence}`),
];
