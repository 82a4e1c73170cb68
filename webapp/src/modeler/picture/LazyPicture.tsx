import { type ComponentProps, lazy, Suspense } from 'react';
import { Loading } from '../../shared/ui/States';
import type ProcessPicture from './ProcessPicture';

// The drawing library is a third of the application: loaded when a diagram is looked at.
const Drawn = lazy(() => import('./ProcessPicture'));

export const LazyPicture = (props: ComponentProps<typeof ProcessPicture>) => (
  <Suspense fallback={<Loading />}>
    <Drawn {...props} />
  </Suspense>
);
