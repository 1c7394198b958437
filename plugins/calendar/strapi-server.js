module.exports = require('../../dist/plugins/calendar/server/src').default;
