module.exports = require('../../dist/plugins/site/server/src').default;
