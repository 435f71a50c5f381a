/** The library, for pages with a single example. */
import '../src/page/bundle.js';
