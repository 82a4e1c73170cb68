import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './paper.css';

interface LetterheadProps {
  /** Whom the institution belongs to, in the line above it. */
  above?: string;
  institution: string;
  children?: ReactNode;
}

/** As administrative papers begin: the institution on the left, the nation and its motto on the right. */
export function Letterhead({ above, institution, children }: LetterheadProps) {
  const { t } = useTranslation();
  return (
    <header className="slip-letterhead">
      <div>
        {above && <p className="slip-above">{above}</p>}
        <p className="slip-institution">{institution}</p>
        {children && <p>{children}</p>}
      </div>
      <div>
        <p className="slip-nation">{t('controlSlip.nation')}</p>
        <p className="slip-motto">{t('controlSlip.motto')}</p>
      </div>
    </header>
  );
}
