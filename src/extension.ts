/** The entry for the desktop, for remote hosts and for the browser: nothing in it needs Node. */
export { activate, type PostmortemApi } from './extension/activate.ts';
