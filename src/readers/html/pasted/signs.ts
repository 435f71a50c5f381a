const signs = new RegExp(
  [
    /docs-internal-guid/,
    /<div[^<>]*>(?:<span[^<>]*>)?<br[^<>]*>(?:<\/span>)?<\/div>/,
    /type=["']?cite/,
    /sharedaddy/,
    /jp-relatedposts/,
    /addtoany/,
    /sharethis/,
    /addthis/,
    /(?:social|post|article)-shar/,
    /share-(?:button|bar|link)/,
    /subscri(?:ption|be)-widget/,
    /button-wrap/,
    /\bmso-/,
    /class=["']?Mso/,
    /<(?:b|strong)\s[^<>]*font-weight:\s*(?:normal|400)/,
    /text-decoration(?:-line)?:\s*(?:line-through|underline)/,
    /vertical-align:\s*(?:super|sub)/,
    /google\.com\/url\?/,
    />\s*[•‣▪●]/,
    /background(?:-image)?:\s*url/,
    /<(?:amp|drupal)-/,
    /<oembed/,
    /twitter-tweet/,
    /wp-block-embed/,
    /\[(?:caption|gallery|embed|audio|video|contact-form|playlist|youtube|vimeo|dailymotion|tweet|twitter|instagram|tiktok|facebook|bluesky|mastodon|threads|reddit|spotify|soundcloud|googlemaps|arcgis|datawrapper|flourish|infogram|documentcloud|scribd|jwplayer|bc_video)\b/,
    /<\/?(?:ins|del)[\s>]/,
    /content=["'](?:LibreOffice|OpenOffice|Cocoa)/,
    /elementToProof/,
    /doc-content/,
    /Cocoa HTML Writer/,
    /(?:_ftn|sdfootnote|cmnt)\d/,
  ]
    .map(({source}) => source)
    .join('|'),
  'i',
);

/** Whether HTML comes from a word processor, or from an editor with its own syntax. */
export function isPasted(text: string): boolean {
  return signs.test(text) || isUnwrapped(text);
}

/** Paragraphs separated only by blank lines, as in the classic editor of WordPress. */
export function isUnwrapped(text: string): boolean {
  return (
    !/<(?:p|div|br|pre|textarea|html|body|article|section|table)[\s>/]/i.test(text) &&
    /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text)
  );
}
