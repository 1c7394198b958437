import type { Messages } from './vi';

type Frame = Pick<Messages, 'paging' | 'translation' | 'errors' | 'footer'>;

export const frameEn: Frame = {
  paging: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page) => `Page ${page}`,
    count: (from, to, total) => `${from}–${to} of ${total}`,
  },
  translation: {
    missing: 'This page has not been translated into English yet.',
    offer: 'Read it in Vietnamese',
    missingTitle: 'Not translated yet',
    emptyList: 'Nothing here has been translated into English yet.',
  },
  errors: {
    notFoundTitle: 'Page not found',
    notFoundText: 'There is no such page, it has been taken down, or the address was mistyped.',
    failedTitle: 'Something went wrong',
    failedText: 'The fault is ours and has been recorded. Please try again in a few minutes.',
    unavailableTitle: 'Not available just now',
    unavailableText: 'The system is busy or under maintenance. Please come back in a few minutes.',
    methodTitle: 'This cannot be done',
    methodText: 'This page can only be read.',
    wayOn: 'You can:',
    toHome: 'Go to the home page',
    toNews: 'Read the latest news',
    toDocuments: 'Look through the documents',
    tryAgain: 'Load this page again',
  },
  footer: {
    body: 'Governing body',
    bodyName: 'Central Steering Committee for science, technology, innovation and digital transformation',
    responsible: 'Responsible for content',
    responsibleName: 'Standing Office of the Steering Committee',
    demoNote: '(named for demonstration)',
    licence: 'Licence',
    licenceText:
      'Content may be reused under CC BY 4.0 with attribution. Source code is under the MIT licence.',
    contact: 'Contact',
    about: 'About the portal',
    follow: 'Follow',
    navigation: 'About the portal',
    regulation: 'Rules of operation',
    introduction: 'Introduction',
  },
};
