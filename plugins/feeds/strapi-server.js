module.exports = require('../../dist/plugins/feeds/server/src').default;
