import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { FileQuestion } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, post } from '../shared/api/client';
import { asProblem } from '../shared/api/problem';
import { openableQuery } from '../shared/api/queries';
import type { FormData, OpenableProcedure } from '../shared/api/types';
import { FormView } from '../shared/form/FormView';
import { initialData } from '../shared/form/schema';
import { currentLanguage, local } from '../shared/i18n/language';
import { Button } from '../shared/ui/Button';
import { SelectField } from '../shared/ui/Fields';
import { PageHead } from '../shared/ui/PageHead';
import { Empty, Failure, Loading, ProblemNote } from '../shared/ui/States';
import { showToast } from '../shared/ui/toasts';
import '../dossier/dossier.css';
import './casefile.css';

const route = getRouteApi('/cases/new');

export function NewCasePage() {
  const { t } = useTranslation();
  const { procedure: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const procedures = useQuery(openableQuery);
  if (procedures.isPending) return <Loading />;
  if (!procedures.data) return <Failure page error={procedures.error} onRetry={() => procedures.refetch()} />;
  const open = procedures.data.filter(({ counters }) => counters.length > 0);
  const only = open.length === 1 ? open[0] : undefined;
  const procedure = open.find(({ key }) => key === chosen) ?? only;
  return (
    <>
      <PageHead title={t('cases.new')} />
      {open.length === 0 ? (
        <Empty icon={FileQuestion} title={t('cases.noProcedure')} />
      ) : (
        <div className="case-new">
          <section className="card">
            <SelectField
              label={t('cases.procedure')}
              options={open.map(({ key, name, nameEn }) => ({ value: key, label: local(name, nameEn) }))}
              value={procedure?.key ?? null}
              onChange={(key) => navigate({ search: { procedure: key ?? undefined }, replace: true })}
              isRequired
            />
            {procedure?.legalBasis && (
              <p className="muted">
                {t('cases.legalBasis')}: {procedure.legalBasis}
              </p>
            )}
          </section>
          {procedure && <Opening key={procedure.key} procedure={procedure} />}
        </div>
      )}
    </>
  );
}

function Opening({ procedure }: { procedure: OpenableProcedure }) {
  const { t } = useTranslation();
  const { counters, form } = procedure;
  const [unit, setUnit] = useState(counters.length === 1 ? (counters[0]?.unit.code ?? null) : null);
  const [noUnit, setNoUnit] = useState(false);
  const open = useOpen(procedure.key);
  const errors = useMemo(() => (open.error ? asProblem(open.error).fields(currentLanguage()) : {}), [open.error]);
  const choices = counters.find((counter) => counter.unit.code === unit)?.choices ?? {};
  return (
    <section className="card">
      {counters.length > 1 && (
        <SelectField
          label={t('cases.counter')}
          options={counters.map((counter) => ({
            value: counter.unit.code,
            label: local(counter.unit.name, counter.unit.nameEn),
          }))}
          value={unit}
          onChange={setUnit}
          error={noUnit && !unit ? t('form.required') : undefined}
          isRequired
        />
      )}
      <FormView
        schema={form}
        choices={choices}
        initial={initialData(form, {})}
        readOnly={false}
        serverErrors={errors}
        onChange={() => {}}
        onSubmit={(data) => {
          setNoUnit(unit === null);
          if (unit && !open.isPending) open.mutate({ unit, data });
        }}
      >
        {Object.keys(errors).length === 0 && <ProblemNote error={open.error} />}
        <footer className="form-foot">
          <Button type="submit" variant="primary" isPending={open.isPending}>
            {t('cases.open')}
          </Button>
        </footer>
      </FormView>
    </section>
  );
}

/** One key for one filled-in form: pressing twice, or again after a lost answer, makes one case. */
function useOpen(procedureKey: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const key = useRef({ of: '', value: '' });
  return useMutation({
    mutationFn: (wish: { unit: string; data: FormData }) => {
      const of = JSON.stringify(wish);
      if (key.current.of !== of) key.current = { of, value: newKey() };
      return post<{ code: string }>('/api/cases', { procedureKey, ...wish }, { idempotencyKey: key.current.value });
    },
    onSuccess: ({ code }) => {
      showToast(t('cases.opened', { code }));
      for (const queryKey of [['tasks'], ['cases']]) queryClient.invalidateQueries({ queryKey });
      navigate({ to: '/cases/$code', params: { code } });
    },
  });
}
