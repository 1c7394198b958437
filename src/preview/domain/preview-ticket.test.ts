import { type PreviewSubject, readTicket, signTicket } from './preview-ticket';

const subject: PreviewSubject = {
  type: 'legal-document',
  documentId: 'abc123',
  locale: 'vi',
  expires: 2_000,
};
const ticket = signTicket(subject, 'key');

test('a ticket opens what it was made for', () => {
  expect(readTicket(ticket, 'key', 1_999)).toEqual(subject);
});

test.each([
  ['at its end', ticket, 'key', 2_000],
  ['with another key', ticket, 'other', 0],
  ['for another document', ticket.replace('abc123', 'abc124'), 'key', 0],
  ['for another type', ticket.replace('legal-document', 'article'), 'key', 0],
  ['for another language', ticket.replace('.vi.', '.en.'), 'key', 0],
  ['with a longer life', ticket.replace(`.${(2_000).toString(36)}.`, `.${(9_000).toString(36)}.`), 'key', 0],
  ['cut short', ticket.slice(0, -1), 'key', 0],
  ['with a changed signature', `${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}`, 'key', 0],
  ['of a type without a page', signTicket({ ...subject, type: 'home' as never }, 'key'), 'key', 0],
  ['empty', '', 'key', 0],
])('it opens nothing %s', (_, text, key, now) => {
  expect(readTicket(text, key, now)).toBeNull();
});
