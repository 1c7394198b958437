import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { configurationOf, type RelationNames, type ViewConfiguration } from './configuration';
import type { ContentView } from './view';
import { componentViews, contentTypeViews } from './views';

interface ViewService {
  findConfiguration: (model: { uid: string }) => Promise<ViewConfiguration>;
  updateConfiguration: (model: { uid: string }, configuration: ViewConfiguration) => Promise<unknown>;
}

/**
 * Writes the Vietnamese labels, help texts, columns and layouts of the edit screens. Each view is written once, and again when a new version
 * of the portal changes it; in between, what an administrator arranges in the panel stays.
 */
export async function prepareContentViews(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  await writeViews(strapi, manager.service('content-types'), contentTypeViews);
  await writeViews(strapi, manager.service('components'), componentViews);
}

async function writeViews(
  strapi: Core.Strapi,
  service: ViewService,
  views: Readonly<Record<string, ContentView>>,
): Promise<void> {
  const stamps = strapi.store({ type: 'core', name: 'portal-content-views' });
  for (const [uid, view] of Object.entries(views)) {
    const relations = relationNames(strapi, uid);
    const stamp = createHash('sha256')
      .update(JSON.stringify([view, relations]))
      .digest('hex');
    if ((await stamps.get({ key: uid })) === stamp) continue;
    const { settings, metadatas, layouts } = await service.findConfiguration({ uid });
    await service.updateConfiguration(
      { uid },
      configurationOf(view, { settings, metadatas, layouts }, relations),
    );
    await stamps.set({ key: uid, value: stamp });
  }
}

/** Strapi names the entries of a relation by their first text, which of an organisation is its code; editors look for names. */
function relationNames(strapi: Core.Strapi, uid: string): RelationNames {
  const attributes = Object.entries(strapi.getModel(uid as UID.Schema)?.attributes ?? {});
  return Object.fromEntries(
    attributes.flatMap(([name, attribute]) => {
      const target =
        attribute.type === 'relation' && 'target' in attribute
          ? contentTypeViews[String(attribute.target)]
          : undefined;
      return target ? [[name, target.mainField] as const] : [];
    }),
  );
}
