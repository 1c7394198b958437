const ADMIN = '@strapi/admin/dist/admin/admin/src/';

/** Parts of Strapi that speak for the product and have no setting: replaced by nothing. */
export const removedParts: Readonly<Record<string, readonly string[]>> = {
  [`${ADMIN}components/MediaLibraryBanner.mjs`]: ['MediaLibraryBanner'],
  [`${ADMIN}components/UpsellBanner.mjs`]: ['UpsellBanner'],
  [`${ADMIN}components/MainNav/TrialCountdown.mjs`]: ['TrialCountdown'],
  [`${ADMIN}components/GuidedTour/Overview.mjs`]: ['GuidedTourHomepageOverview'],
  [`${ADMIN}pages/Home/components/FreeTrialEndedModal.mjs`]: ['FreeTrialEndedModal'],
  [`${ADMIN}pages/Home/components/FreeTrialWelcomeModal.mjs`]: ['FreeTrialWelcomeModal'],
};
