module.exports = require('../../dist/plugins/media/server/src').default;
