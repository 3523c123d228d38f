/** Tests import names from `obsidian`, and the module is one object that throws when asked for a name it has not. */
module.exports = require('./module.ts').obsidian;
