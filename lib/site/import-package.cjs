'use strict';

/** @param {string} name */
module.exports = (name) => import(name);
