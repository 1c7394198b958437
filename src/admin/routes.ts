import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router-dom';

/** Settings pages that sell the paid edition or list the software's own parts. */
const UNUSED = /^(purchase-|list-plugins)/;
const OVERVIEW = 'application-infos';

/** Strapi's routes without its sales pages, and with our own overview in place of its page about plans and versions. */
export function withPortalSettings(routes: RouteObject[]): RouteObject[] {
  return routes.map((route) => {
    if (route.path !== 'settings/*' || route.index) return route;
    const children = (route.children ?? [])
      .filter(({ path }) => !UNUSED.test(path ?? ''))
      .map((child) => (child.path === OVERVIEW ? { path: OVERVIEW, lazy: loadOverview } : child));
    return { ...route, children };
  });
}

async function loadOverview(): Promise<{ Component: ComponentType }> {
  const { OverviewPage } = await import('./pages/overview-page');
  return { Component: OverviewPage };
}
