/** Casualty figures: reading them from prose, describing them in sentences, and exporting them. */
export {describeFigure, type DescribeOptions} from './describe-figure.js';
export {loadLanguage} from '../prose/languages.js';
export {readCasualties, type CasualtyOptions} from '../prose/read-casualties.js';
export {type FoundFigure} from '../prose/report.js';
export {type Certainty} from '../prose/certainty.js';
export {inspectArticle} from './inspect-article.js';
export {toHxl} from './to-hxl.js';
export {type JsonLd, type JsonLdDocument, toJsonLd} from './to-json-ld.js';
