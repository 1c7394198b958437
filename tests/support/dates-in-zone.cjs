'use strict';
/** Run with TZ set: prints the zone's offset, golden due dates, and a digest of every shipped day and of a due date for every day of three years. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2023' };
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc,
    module: { type: 'commonjs' },
    swcrc: false,
  });
  module._compile(code, filename);
};

const domain = path.resolve(__dirname, '../../plugins/calendar/server/src/domain');
const { addDays, legalDate } = require(path.join(domain, 'legal-date.ts'));
const { dueOn } = require(path.join(domain, 'due-date.ts'));
const { receiptOf } = require(path.join(domain, 'receipt.ts'));
const { shippedCalendar } = require(path.join(domain, 'shipped-calendar.ts'));
const { workingCalendar } = require(path.join(domain, 'working-calendar.ts'));

const calendar = workingCalendar(shippedCalendar());
const due = (received, length, unit = 'working') =>
  dueOn(receiptOf(received, calendar).dayZero, { length, unit }, calendar);

const everyDay = [];
for (let date = legalDate('2025-01-01'); date <= '2027-12-31'; date = addDays(date, 1)) {
  const lateThatDay = new Date(`${date}T23:30:00+07:00`);
  everyDay.push(due(date, 7), due(date, 7, 'calendar'), due(date, 1, 'month'), due(lateThatDay, 7));
}

process.stdout.write(
  JSON.stringify({
    offset: new Date('2026-01-01T00:00:00Z').getTimezoneOffset(),
    golden: [
      due(legalDate('2025-12-31'), 5),
      due(legalDate('2025-12-31'), 6),
      due(legalDate('2026-02-11'), 15),
      due(legalDate('2026-01-31'), 1, 'month'),
      due(new Date('2025-12-31T16:59:59Z'), 1), // still 31 December in Viet Nam
      due(new Date('2026-01-04T17:00:00Z'), 1), // already 5 January
    ],
    digest: createHash('sha256')
      .update(JSON.stringify([everyDay, calendar.definition.days]))
      .digest('hex'),
  }),
);
