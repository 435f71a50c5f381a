/** The library, for the pages that show one example each. */
import '../src/page/bundle.js';
