/** The core's third door: an analysis to a file that can be published. */
export { type ExportOptions, exportHtml } from './export.ts';
export { imagesOf, imageType } from './images.ts';
export { publishProblems } from './publish.ts';
