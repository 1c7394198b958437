import englishEnumerations from './en/enumerations.json';
import admin from './vi/admin.json';
import contentManager from './vi/content-manager.json';
import contentReleases from './vi/content-releases.json';
import contentTypeBuilder from './vi/content-type-builder.json';
import email from './vi/email.json';
import enumerations from './vi/enumerations.json';
import i18n from './vi/i18n.json';
import reviewWorkflows from './vi/review-workflows.json';
import unprefixed from './vi/unprefixed.json';
import upload from './vi/upload.json';
import usersPermissions from './vi/users-permissions.json';

type Catalogue = Record<string, string>;

function under(plugin: string, catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [`${plugin}.${key}`, text]));
}

/**
 * What Strapi's Vietnamese catalogues lack or say in other words than ours. Strapi merges it last, over its own
 * catalogues and those of the plugins.
 */
export const vietnamese: Catalogue = {
  ...unprefixed,
  ...enumerations,
  ...admin,
  ...under('content-manager', contentManager),
  ...under('content-releases', contentReleases),
  ...under('content-type-builder', contentTypeBuilder),
  ...under('email', email),
  ...under('i18n', i18n),
  ...under('review-workflows', reviewWorkflows),
  ...under('upload', upload),
  ...under('users-permissions', usersPermissions),
};

/** Names of the values of our own enumerations: Strapi shows the stored value where it finds no message of that name. */
export const english: Catalogue = englishEnumerations;
