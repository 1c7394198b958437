/** What screens and other plugins may know of this one: shapes only. Renditions themselves stand in each media object's `formats`. */
export type { ImageList } from './controllers/admin';
export type { RenditionFormat } from './domain/rendition-plan';
export type { ImageState, ListedImage } from './queries/list-images';
