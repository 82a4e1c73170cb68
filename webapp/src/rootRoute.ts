import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from './shared/shell/NotFound';
import { Shell } from './shared/shell/Shell';

export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });
