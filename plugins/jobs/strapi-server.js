module.exports = require('../../dist/plugins/jobs/server/src').default;
