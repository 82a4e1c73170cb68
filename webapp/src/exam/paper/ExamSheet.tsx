import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Letterhead } from '../../shared/paper/Letterhead';
import { formatDay, isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import './paper.css';

export interface Signer {
  title: string;
  /** What is to be done there: sign, stamp. */
  note: string;
  name?: string;
}

interface ExamSheetProps {
  organiser: string;
  council?: string;
  title: string;
  /** Below the title: the round, the post, the room. */
  lines: string[];
  signers: Signer[];
  children: ReactNode;
}

/** One paper of an exam, as it is hung up, signed or handed out; each begins on a sheet of its own. */
export function ExamSheet({ organiser, council, title, lines, signers, children }: ExamSheetProps) {
  const { t } = useTranslation();
  const printed = isoDay(useNow());
  return (
    <section className="slip-sheet exam-sheet" aria-label={title}>
      <Letterhead above={council && organiser} institution={council ?? organiser} />
      <header className="exam-sheet-title">
        <h2 className="slip-title">{title}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {children}
      <footer className="exam-sheet-foot">
        <p className="exam-sheet-day">{t('examPaper.printedOn', { day: formatDay(printed) })}</p>
        <div className="exam-sheet-signers">
          {signers.map((signer) => (
            <div key={signer.title}>
              <p className="exam-sheet-signer">{signer.title}</p>
              <p>{signer.note}</p>
              <p className="exam-sheet-name">{signer.name}</p>
            </div>
          ))}
        </div>
      </footer>
    </section>
  );
}
