import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { PageHead } from '../ui/PageHead';
import './paper.css';

interface PaperPageProps {
  name: string;
  /** Of what, for the tab of the browser and the name of a printed file. */
  of: string;
  back: ReactNode;
  children: ReactNode;
}

/** Papers on screen to read, on paper to sign: what is not paper is not printed. */
export function PaperPage({ name, of, back, children }: PaperPageProps) {
  const { t } = useTranslation();
  return (
    <article className="slip-page">
      <div className="slip-head">
        <PageHead title={name} tabTitle={`${name} ${of}`}>
          {back}
          <Button variant="primary" onPress={() => window.print()}>
            <Printer aria-hidden size={16} />
            {t('action.print')}
          </Button>
        </PageHead>
      </div>
      {children}
    </article>
  );
}
