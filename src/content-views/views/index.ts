import type { ContentView } from '../view';
import { articleView } from './article';
import { calendarDayView, calendarView, deadlineRuleView } from './deadlines';
import { captionedImageView, documentRelationView, seoView } from './parts';
import { leaderView, organizationView, successionView, territoryView, topicView } from './people';
import {
  consultationView,
  feedEntryView,
  homeView,
  legalDocumentView,
  pageView,
  subPortalView,
} from './texts';

export const contentTypeViews: Readonly<Record<string, ContentView>> = {
  'api::article.article': articleView,
  'api::topic.topic': topicView,
  'api::leader.leader': leaderView,
  'api::legal-document.legal-document': legalDocumentView,
  'api::page.page': pageView,
  'api::consultation.consultation': consultationView,
  'api::home.home': homeView,
  'api::territory.territory': territoryView,
  'api::organization.organization': organizationView,
  'api::succession.succession': successionView,
  'api::sub-portal.sub-portal': subPortalView,
  'api::feed-entry.feed-entry': feedEntryView,
  'plugin::calendar.calendar': calendarView,
  'plugin::calendar.day': calendarDayView,
  'plugin::calendar.rule': deadlineRuleView,
};

export const componentViews: Readonly<Record<string, ContentView>> = {
  'media.captioned-image': captionedImageView,
  'shared.seo': seoView,
  'legal.document-relation': documentRelationView,
};
