/** The core's third door: an analysis to a file that can be published. */
export { type ExportOptions, exportHtml } from './export.ts';
export { imagesOf, imageType, LARGEST_IMAGE, LARGEST_TOTAL } from './images.ts';
export { publishProblems } from './publish.ts';
