import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Failure, Loading } from '../../shared/ui/States';
import { EffectTable } from '../effects/EffectTable';
import { effectsQuery } from '../queries';

/** Every due date that moves, page by page. */
export function Effects({ id }: { id: string }) {
  const { t } = useTranslation();
  const effects = useInfiniteQuery(effectsQuery(id));
  if (effects.isPending) return <Loading />;
  if (effects.isError) return <Failure error={effects.error} onRetry={() => effects.refetch()} />;
  const rows = effects.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <p className="muted">{t('rules.noEffects')}</p>;
  return (
    <>
      <EffectTable effects={rows} />
      {effects.hasNextPage && (
        <Button className="more" isPending={effects.isFetchingNextPage} onPress={() => effects.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
