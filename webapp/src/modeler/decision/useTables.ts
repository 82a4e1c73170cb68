import { useCallback, useEffect, useRef, useState } from 'react';
import type { Document } from '../source/useDocument';
import { readDmn, writeDmn } from './dmn';
import { hasMore, type Table, tablesOf, writeTable } from './table';

export interface Tables {
  tables: Table[];
  /** There is more in the file than one table. */
  hasMore: boolean;
  /** What would not be written again. */
  lost: string[];
  /** Shown at once; the text follows. */
  change: (table: Table, place?: string) => void;
}

type Reading = Omit<Tables, 'change'> | { broken: string };

/** The tables of the text, kept in step with it from both sides; null until they are read. */
export function useTables(document: Document): Tables | { broken: string } | null {
  const [reading, setReading] = useState<Reading | null>(null);
  const latest = useRef(document);
  const written = useRef<string | null>(null);
  const queue = useRef(Promise.resolve());
  latest.current = document;
  const { text } = document;
  useEffect(() => {
    if (text === written.current) return;
    let left = false;
    void read(text).then((next) => !left && setReading(next));
    return () => {
      left = true;
    };
  }, [text]);
  const change = useCallback((table: Table, place?: string) => {
    setReading((present) => present && withTable(present, table));
    queue.current = queue.current.then(async () => {
      const { definitions } = await readDmn(latest.current.text);
      writeTable(definitions, table);
      written.current = await writeDmn(definitions);
      latest.current.change(written.current, place);
    });
  }, []);
  return reading && ('broken' in reading ? reading : { ...reading, change });
}

async function read(text: string): Promise<Reading> {
  try {
    const { definitions, lost } = await readDmn(text);
    return { tables: tablesOf(definitions), hasMore: hasMore(definitions), lost };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

const withTable = (reading: Reading, table: Table): Reading =>
  'broken' in reading
    ? reading
    : { ...reading, tables: reading.tables.map((one) => (one.id === table.id ? table : one)) };
