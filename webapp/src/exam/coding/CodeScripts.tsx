import { useQueryClient } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { CodedScript, Coding } from '../../shared/api/types';
import { upload } from '../../shared/api/upload';
import { Button } from '../../shared/ui/Button';
import { FileField } from '../../shared/ui/FileField';
import { ProblemNote } from '../../shared/ui/States';
import { councilAddress } from '../marking/queries';
import { newReceipt } from './secrets';

interface Label extends CodedScript {
  candidateNumber: string;
  receipt: string;
}

/** The coding desk: scan and number in, code and label out. What was coded stays on this desk until the page closes. */
export function CodeScripts({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const [last, setLast] = useState<Label | null>(null);
  const desk = useCodingDesk(coding, setLast);
  return (
    <section className="card">
      <h2>{t('examCoding.desk')}</h2>
      <p className="muted">{t('examCoding.deskLead')}</p>
      <CodeForm coding={coding} desk={desk} />
      <ProblemNote error={desk.error} />
      {last && (
        <div className="coding-label" role="status">
          <p className="coding-label-paper">
            <span>{t('examCoding.blindCode')}</span>
            <strong className="code">{last.blindCode}</strong>
          </p>
          <p>{t('examCoding.pagesDrawn', { pages: last.pages, number: last.candidateNumber })}</p>
          <div className="marking-acts">
            <Button onPress={() => window.print()}>
              <Printer aria-hidden size={16} /> {t('examCoding.printLabel')}
            </Button>
            <Button variant="danger" isPending={desk.sending} onPress={() => desk.discard(last)}>
              {t('examCoding.discard')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

interface Desk {
  sending: boolean;
  error: unknown;
  code: (candidateNumber: string, file: File) => Promise<boolean>;
  discard: (label: Label) => Promise<boolean>;
}

function useCodingDesk(coding: Coding, setLast: (label: Label | null) => void): Desk {
  const queryClient = useQueryClient();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The same number sent again after a lost answer gets the same code.
  const receipts = useRef(new Map<string, string>());
  const address = `${councilAddress(coding.roundCode, coding.councilNo)}/coding/scripts`;

  const attempt = async (action: () => Promise<Label | null>) => {
    setSending(true);
    setError(null);
    try {
      setLast(await action());
      await queryClient.invalidateQueries({ queryKey: ['exams', 'council', coding.roundCode] });
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      setSending(false);
    }
  };
  const receiptOf = (candidateNumber: string) => {
    const receipt = receipts.current.get(candidateNumber) ?? newReceipt();
    receipts.current.set(candidateNumber, receipt);
    return receipt;
  };
  return {
    sending,
    error,
    code: (candidateNumber, file) =>
      attempt(async () => {
        const receipt = receiptOf(candidateNumber);
        const parts = { file, candidateNumber, receipt };
        return { ...(await upload<CodedScript>(address, parts, { onProgress: () => {} })), candidateNumber, receipt };
      }),
    discard: ({ candidateNumber, receipt }) =>
      attempt(async () => {
        await post(`${address}/discard`, { candidateNumber, receipt }, { idempotencyKey: undefined });
        receipts.current.delete(candidateNumber);
        return null;
      }),
  };
}

function CodeForm({ coding, desk }: { coding: Coding; desk: Desk }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const numberInput = useRef<HTMLInputElement>(null);
  const open = coding.seats.filter((seat) => seat.present && !seat.coded).map(({ candidateNumber }) => candidateNumber);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || !(await desk.code(number.trim().toUpperCase(), file))) return;
    setNumber('');
    setFile(null);
    numberInput.current?.focus();
  };
  return (
    <form className="marking-fields" onSubmit={send}>
      <label className="marking-field">
        <span>{t('examCoding.number')}</span>
        <input
          ref={numberInput}
          className="input"
          list="coding-open-numbers"
          autoComplete="off"
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
        <datalist id="coding-open-numbers">
          {open.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <FileField label={t('examCoding.scan')} accept=".pdf,.jpg,.jpeg,.png" file={file} onChange={setFile} />
      <Button type="submit" variant="primary" isDisabled={!file || number.trim() === ''} isPending={desk.sending}>
        {t('examCoding.drawCode')}
      </Button>
    </form>
  );
}
