import type { Core } from '@strapi/strapi';
import { enqueueRenditions } from '../jobs';
import { forgetRecords } from '../queries/rendition-records';

interface FileEvent {
  result?: { id?: number; mime?: string } | null;
  params?: { data?: Record<string, unknown> };
}

/** Changes of a file that its renditions depend on; a new caption is none. */
const lookedAt = ['hash', 'mime', 'formats', 'focalPoint', 'url'];

/**
 * Follows the media library's table, whoever writes to it through Strapi: a new image or one whose bytes or focal point
 * changed gets a job, a deleted one is forgotten (the library itself removes every file that stands in `formats`).
 */
export function watchFiles(strapi: Core.Strapi): void {
  const enqueueFor = async ({ result }: FileEvent): Promise<void> => {
    if (result?.id && result.mime?.startsWith('image/')) await enqueueRenditions(strapi, [result.id]);
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterCreate: (event) => enqueueFor(event as FileEvent),
    async afterUpdate(event) {
      const { params } = event as FileEvent;
      if (lookedAt.some((field) => params?.data && field in params.data))
        await enqueueFor(event as FileEvent);
    },
    async afterDelete(event) {
      const { result } = event as FileEvent;
      if (result?.id) await forgetRecords(strapi.db.connection, [result.id]);
    },
  });
}
