/** How content systems write what others serve: provider, form, what stands in the story, what it is. */
export interface EmbedCase {
  provider: string;
  /** `video`, `post` … */
  kind: string;
  /** Where a reader can see it. */
  url: string;
  forms: Readonly<Record<string, string>>;
  title?: Readonly<Record<string, string>>;
  image?: Readonly<Record<string, string>>;
  /** Where a form does not say all that the address of others says. */
  urls?: Readonly<Record<string, string>>;
}

/** A block of WordPress as its editor keeps it. */
const block = (provider: string, type: string, url: string) =>
  `<!-- wp:embed {"url":"${url}","type":"${type}","providerNameSlug":"${provider}"} -->\n` +
  `<figure class="wp-block-embed is-type-${type} is-provider-${provider} wp-block-embed-${provider}"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

const ckeditor = (url: string) => `<figure class="media"><oembed url="${url}"></oembed></figure>`;

const still =
  '<amp-img src="https://pictures.example/still.jpg" layout="fill" placeholder></amp-img>';

export const embedCases: readonly EmbedCase[] = [
  {
    provider: 'YouTube',
    kind: 'video',
    url: 'https://www.youtube.com/watch?v=Qx7Lz_0aB-4',
    forms: {
      iframe:
        '<iframe width="560" height="315" src="https://www.youtube.com/embed/Qx7Lz_0aB-4?si=abc&amp;start=10" title="The dyke from above" allowfullscreen></iframe>',
      quiet: '<iframe data-src="//www.youtube-nocookie.com/embed/Qx7Lz_0aB-4"></iframe>',
      amp: `<amp-youtube data-videoid="Qx7Lz_0aB-4" layout="responsive" width="480" height="270" title="The dyke from above">${still}</amp-youtube>`,
      oembed: block('youtube', 'video', 'https://www.youtube.com/watch?v=Qx7Lz_0aB-4'),
      ckeditor: ckeditor('https://youtu.be/Qx7Lz_0aB-4'),
      rocket:
        '<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/Qx7Lz_0aB-4" data-id="Qx7Lz_0aB-4"></div>',
      drupal:
        '<drupal-url data-embed-url="https://www.youtube.com/watch?v=Qx7Lz_0aB-4"></drupal-url>',
      embedly:
        '<blockquote class="embedly-card"><h4><a href="https://www.youtube.com/watch?v=Qx7Lz_0aB-4">The dyke from above</a></h4><p>Filmed on Sunday.</p></blockquote>',
      lite: '<lite-youtube videoid="Qx7Lz_0aB-4" playlabel="The dyke from above"></lite-youtube>',
      shortcode: '<p>Before.</p>[youtube https://www.youtube.com/watch?v=Qx7Lz_0aB-4&amp;w=640]',
      embed: '<p>Before.</p>[embed width="640"]https://youtu.be/Qx7Lz_0aB-4[/embed]',
      address: '<p>https://www.youtube.com/watch?v=Qx7Lz_0aB-4</p>',
      short: '<p>https://youtu.be/Qx7Lz_0aB-4?t=42</p>',
      link: '<p><a href="https://www.youtube.com/watch?v=Qx7Lz_0aB-4">https://www.youtube.com/watch?v=Qx7Lz_0aB-4</a></p>',
    },
    title: {
      iframe: 'The dyke from above',
      amp: 'The dyke from above',
      embedly: 'The dyke from above',
      lite: 'The dyke from above',
    },
    image: {amp: 'https://pictures.example/still.jpg'},
    urls: {
      ckeditor: 'https://youtu.be/Qx7Lz_0aB-4',
      embed: 'https://youtu.be/Qx7Lz_0aB-4',
      short: 'https://youtu.be/Qx7Lz_0aB-4?t=42',
    },
  },
  {
    provider: 'Vimeo',
    kind: 'video',
    url: 'https://vimeo.com/76979871',
    forms: {
      iframe:
        '<div style="padding:56.25% 0 0 0;position:relative;"><iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e&title=0" style="position:absolute" title="The dyke"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>',
      amp: `<amp-vimeo data-videoid="76979871" layout="responsive" width="500" height="281">${still}</amp-vimeo>`,
      oembed: block('vimeo', 'video', 'https://vimeo.com/76979871'),
      ckeditor: ckeditor('https://vimeo.com/76979871'),
      shortcode: '<p>Before.</p>[vimeo 76979871 w=640&amp;h=360]',
      named: '<p>Before.</p>[vimeo id="76979871"]',
      address: '<p>https://vimeo.com/76979871</p>',
    },
    title: {iframe: 'The dyke'},
    image: {amp: 'https://pictures.example/still.jpg'},
    urls: {iframe: 'https://vimeo.com/76979871/8272103f6e'},
  },
  {
    provider: 'Dailymotion',
    kind: 'video',
    url: 'https://www.dailymotion.com/video/x8abcd1',
    forms: {
      iframe:
        '<iframe src="https://www.dailymotion.com/embed/video/x8abcd1?autoplay=0" title="The dyke"></iframe>',
      geo: '<iframe src="https://geo.dailymotion.com/player/x2k9.html?video=x8abcd1"></iframe>',
      script:
        '<script src="https://geo.dailymotion.com/player/x2k9.js" data-video="x8abcd1"></script>',
      amp: '<amp-dailymotion data-videoid="x8abcd1" layout="responsive" width="480" height="270"></amp-dailymotion>',
      oembed: block('dailymotion', 'video', 'https://www.dailymotion.com/video/x8abcd1'),
      shortcode: '<p>Before.</p>[dailymotion id=x8abcd1]',
      address: '<p>https://dai.ly/x8abcd1</p>',
      page: '<p>https://www.dailymotion.com/video/x8abcd1</p>',
    },
    title: {iframe: 'The dyke'},
    urls: {address: 'https://dai.ly/x8abcd1'},
  },
  {
    provider: 'X',
    kind: 'post',
    url: 'https://twitter.com/sandholm/status/1700000000000000001',
    forms: {
      blockquote:
        '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The dyke holds. <a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Town of Sandholm (@sandholm) <a href="https://twitter.com/sandholm/status/1700000000000000001?ref_src=twsrc%5Etfw">January 12, 2025</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
      iframe:
        '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=1700000000000000001&amp;lang=en"></iframe>',
      amp: '<amp-twitter width="375" height="472" layout="responsive" data-tweetid="1700000000000000001"></amp-twitter>',
      oembed: block('twitter', 'rich', 'https://twitter.com/sandholm/status/1700000000000000001'),
      shortcode: '<p>Before.</p>[tweet https://twitter.com/sandholm/status/1700000000000000001]',
      address: '<p>https://x.com/sandholm/status/1700000000000000001</p>',
    },
    urls: {
      blockquote: 'https://twitter.com/sandholm/status/1700000000000000001?ref_src=twsrc%5Etfw',
      iframe: 'https://x.com/i/status/1700000000000000001',
      amp: 'https://x.com/i/status/1700000000000000001',
      address: 'https://x.com/sandholm/status/1700000000000000001',
    },
  },
  {
    provider: 'Instagram',
    kind: 'post',
    url: 'https://www.instagram.com/p/Cabc123XYZ_/',
    forms: {
      blockquote:
        '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/Cabc123XYZ_/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14"><div><a href="https://www.instagram.com/p/Cabc123XYZ_/?utm_source=ig_embed">View this post on Instagram</a></div></blockquote><script async src="//www.instagram.com/embed.js"></script>',
      iframe: '<iframe src="https://www.instagram.com/p/Cabc123XYZ_/embed/captioned/"></iframe>',
      amp: '<amp-instagram data-shortcode="Cabc123XYZ_" data-captioned width="400" height="400" layout="responsive"></amp-instagram>',
      oembed: block('instagram', 'rich', 'https://www.instagram.com/p/Cabc123XYZ_/'),
      shortcode: '<p>Before.</p>[instagram url=https://www.instagram.com/p/Cabc123XYZ_/]',
      address: '<p>https://www.instagram.com/p/Cabc123XYZ_/</p>',
    },
    urls: {
      blockquote:
        'https://www.instagram.com/p/Cabc123XYZ_/?utm_source=ig_embed&utm_campaign=loading',
    },
  },
  {
    provider: 'TikTok',
    kind: 'video',
    url: 'https://www.tiktok.com/@sandholm/video/7300000000000000001',
    forms: {
      blockquote:
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@sandholm/video/7300000000000000001" data-video-id="7300000000000000001" style="max-width: 605px"><section><a target="_blank" title="@sandholm" href="https://www.tiktok.com/@sandholm?refer=embed">@sandholm</a> <p>The dyke holds</p></section></blockquote><script async src="https://www.tiktok.com/embed.js"></script>',
      iframe: '<iframe src="https://www.tiktok.com/embed/v2/7300000000000000001?lang=en"></iframe>',
      amp: '<amp-tiktok width="325" height="575" data-src="7300000000000000001"></amp-tiktok>',
      oembed: block(
        'tiktok',
        'video',
        'https://www.tiktok.com/@sandholm/video/7300000000000000001',
      ),
      address: '<p>https://www.tiktok.com/@sandholm/video/7300000000000000001</p>',
    },
    urls: {
      iframe: 'https://www.tiktok.com/embed/v2/7300000000000000001?lang=en',
      amp: 'https://www.tiktok.com/embed/v2/7300000000000000001',
    },
  },
  {
    provider: 'Facebook',
    kind: 'post',
    url: 'https://www.facebook.com/sandholm/posts/10150000000000001',
    forms: {
      iframe:
        '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fsandholm%2Fposts%2F10150000000000001&show_text=true&width=500"></iframe>',
      div: '<div id="fb-root"></div><div class="fb-post" data-href="https://www.facebook.com/sandholm/posts/10150000000000001" data-width="500"></div>',
      amp: '<amp-facebook width="552" height="310" layout="responsive" data-href="https://www.facebook.com/sandholm/posts/10150000000000001"></amp-facebook>',
      oembed: block(
        'facebook',
        'rich',
        'https://www.facebook.com/sandholm/posts/10150000000000001',
      ),
      shortcode:
        '<p>Before.</p>[facebook url="https://www.facebook.com/sandholm/posts/10150000000000001"]',
      address: '<p>https://www.facebook.com/sandholm/posts/10150000000000001</p>',
      tag: '<fb:post href="https://www.facebook.com/sandholm/posts/10150000000000001"></fb:post>',
      share: '<p>https://www.facebook.com/share/p/1AbCdEfGhI/</p>',
    },
    urls: {share: 'https://www.facebook.com/share/p/1AbCdEfGhI/'},
  },
  {
    provider: 'Bluesky',
    kind: 'post',
    url: 'https://bsky.app/profile/sandholm.example/post/3kabcdefgh2x',
    forms: {
      blockquote:
        '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefgh/app.bsky.feed.post/3kabcdefgh2x" data-bluesky-cid="bafy"><p lang="en">The dyke holds.</p>&mdash; Sandholm (<a href="https://bsky.app/profile/did:plc:abcdefgh?ref_src=embed">@sandholm.example</a>) <a href="https://bsky.app/profile/did:plc:abcdefgh/post/3kabcdefgh2x?ref_src=embed">January 12, 2025</a></blockquote><script async src="https://embed.bsky.app/static/embed.js"></script>',
      iframe:
        '<iframe src="https://embed.bsky.app/embed/did:plc:abcdefgh/app.bsky.feed.post/3kabcdefgh2x?id=1"></iframe>',
      oembed: block(
        'bluesky-social',
        'rich',
        'https://bsky.app/profile/sandholm.example/post/3kabcdefgh2x',
      ),
      address: '<p>https://bsky.app/profile/sandholm.example/post/3kabcdefgh2x</p>',
    },
    urls: {
      blockquote: 'https://bsky.app/profile/did:plc:abcdefgh/post/3kabcdefgh2x?ref_src=embed',
      iframe: 'https://bsky.app/profile/did:plc:abcdefgh/post/3kabcdefgh2x',
    },
  },
  {
    provider: 'Mastodon',
    kind: 'post',
    url: 'https://mastodon.social/@sandholm/111111111111111111',
    forms: {
      blockquote:
        '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@sandholm/111111111111111111/embed" style="border-radius:8px"><a href="https://mastodon.social/@sandholm/111111111111111111" target="_blank"><div>Post by @sandholm</div><div>View on Mastodon</div></a></blockquote><script async src="https://mastodon.social/embed.js"></script>',
      iframe:
        '<iframe src="https://mastodon.social/@sandholm/111111111111111111/embed" class="mastodon-embed" width="400"></iframe><script src="https://mastodon.social/embed.js" async="async"></script>',
      other:
        '<iframe src="https://social.example/@sandholm/111111111111111111/embed" class="mastodon-embed"></iframe>',
      address: '<p>https://mastodon.social/@sandholm/111111111111111111</p>',
    },
    urls: {other: 'https://social.example/@sandholm/111111111111111111'},
  },
  {
    provider: 'Threads',
    kind: 'post',
    url: 'https://www.threads.net/@sandholm/post/Cabc123XYZ_',
    forms: {
      blockquote:
        '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@sandholm/post/Cabc123XYZ_" data-text-post-version="0" id="ig-tp-Cabc123XYZ_"><a href="https://www.threads.net/@sandholm/post/Cabc123XYZ_"><div>View on Threads</div></a></blockquote><script async src="https://www.threads.net/embed.js"></script>',
      iframe: '<iframe src="https://www.threads.net/@sandholm/post/Cabc123XYZ_/embed"></iframe>',
      oembed: block('threads', 'rich', 'https://www.threads.net/@sandholm/post/Cabc123XYZ_'),
      address: '<p>https://www.threads.com/@sandholm/post/Cabc123XYZ_</p>',
    },
    urls: {address: 'https://www.threads.com/@sandholm/post/Cabc123XYZ_'},
  },
  {
    provider: 'Reddit',
    kind: 'post',
    url: 'https://www.reddit.com/r/sandholm/comments/1abcde/the_dyke/',
    forms: {
      blockquote:
        '<blockquote class="reddit-embed-bq" style="height:316px" data-embed-height="316"><a href="https://www.reddit.com/r/sandholm/comments/1abcde/the_dyke/">The dyke</a><br> by<a href="https://www.reddit.com/user/town/">u/town</a> in<a href="https://www.reddit.com/r/sandholm/">sandholm</a></blockquote><script async="" src="https://embed.reddit.com/widgets.js"></script>',
      iframe:
        '<iframe src="https://embed.reddit.com/r/sandholm/comments/1abcde/the_dyke/?embed=true&ref_source=embed"></iframe>',
      old: '<iframe src="https://www.redditmedia.com/r/sandholm/comments/1abcde/the_dyke/?ref_source=embed&amp;ref=share&amp;embed=true"></iframe>',
      amp: '<amp-reddit layout="responsive" width="300" height="400" data-embedtype="post" data-src="https://www.reddit.com/r/sandholm/comments/1abcde/the_dyke/?ref=share&ref_source=embed"></amp-reddit>',
      oembed: block(
        'reddit',
        'rich',
        'https://www.reddit.com/r/sandholm/comments/1abcde/the_dyke/',
      ),
      address: '<p>https://www.reddit.com/r/sandholm/comments/1abcde/the_dyke/</p>',
    },
    urls: {
      amp: 'https://www.reddit.com/r/sandholm/comments/1abcde/the_dyke/?ref=share&ref_source=embed',
    },
  },
  {
    provider: 'Spotify',
    kind: 'audio',
    url: 'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
    forms: {
      iframe:
        '<iframe style="border-radius:12px" src="https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk?utm_source=generator" title="Spotify Embed: The dyke"></iframe>',
      podcast:
        '<iframe src="https://open.spotify.com/embed-podcast/episode/4rOoJ6Egrf8K2IrywzwOMk"></iframe>',
      oembed: block('spotify', 'rich', 'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk'),
      shortcode:
        '<p>Before.</p>[spotify https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk width="100%"]',
      address: '<p>https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk</p>',
    },
    title: {iframe: 'Spotify Embed: The dyke'},
  },
  {
    provider: 'SoundCloud',
    kind: 'audio',
    url: 'https://soundcloud.com/sandholm/the-dyke',
    forms: {
      iframe:
        '<iframe width="100%" height="166" src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/sandholm/the-dyke&color=%23ff5500"></iframe>',
      track:
        '<iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293"></iframe><div style="font-size: 10px"><a href="https://soundcloud.com/sandholm">Sandholm</a> · <a href="https://soundcloud.com/sandholm/the-dyke">The dyke</a></div>',
      amp: '<amp-soundcloud height="300" layout="fixed-height" data-trackid="243169232" data-visual="true"></amp-soundcloud>',
      oembed: block('soundcloud', 'rich', 'https://soundcloud.com/sandholm/the-dyke'),
      shortcode:
        '<p>Before.</p>[soundcloud url="https://soundcloud.com/sandholm/the-dyke" params="auto_play=false" width="100%" height="166" iframe="true" /]',
      address: '<p>https://soundcloud.com/sandholm/the-dyke</p>',
    },
    urls: {
      track: 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293',
      amp: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F243169232',
    },
  },
  {
    provider: 'Datawrapper',
    kind: 'frame',
    url: 'https://datawrapper.dwcdn.net/Ab1Cd/3/',
    forms: {
      iframe:
        '<iframe title="Water levels at Sandholm" aria-label="Interactive line chart" id="datawrapper-chart-Ab1Cd" src="https://datawrapper.dwcdn.net/Ab1Cd/3/" scrolling="no" style="width: 0; min-width: 100% !important; border: none;" height="400"></iframe><script type="text/javascript">!function(){}();</script>',
      script:
        '<div style="min-height:376px" id="datawrapper-vis-Ab1Cd"><script type="text/javascript" defer src="https://datawrapper.dwcdn.net/Ab1Cd/embed.js" charset="utf-8" data-target="#datawrapper-vis-Ab1Cd"></script><noscript><img src="https://datawrapper.dwcdn.net/Ab1Cd/full.png" alt="Water levels at Sandholm" /></noscript></div>',
      amp: '<amp-iframe width="600" height="400" layout="responsive" sandbox="allow-scripts" src="https://datawrapper.dwcdn.net/Ab1Cd/3/" title="Water levels at Sandholm"><div placeholder>Loading</div></amp-iframe>',
      shortcode: '<p>Before.</p>[datawrapper chart="https://datawrapper.dwcdn.net/Ab1Cd/3/"]',
      address: '<p>https://datawrapper.dwcdn.net/Ab1Cd/3/</p>',
      page: '<p>https://www.datawrapper.de/_/Ab1Cd/</p>',
    },
    title: {
      iframe: 'Water levels at Sandholm',
      script: 'Water levels at Sandholm',
      amp: 'Water levels at Sandholm',
    },
    image: {script: 'https://datawrapper.dwcdn.net/Ab1Cd/full.png'},
    urls: {
      script: 'https://datawrapper.dwcdn.net/Ab1Cd/',
      page: 'https://www.datawrapper.de/_/Ab1Cd/',
    },
  },
  {
    provider: 'Flourish',
    kind: 'frame',
    url: 'https://public.flourish.studio/visualisation/1234567/',
    forms: {
      iframe:
        '<iframe src="https://flo.uri.sh/visualisation/1234567/embed" title="Interactive or visual content" class="flourish-embed-iframe"></iframe><div style="width:100%!;"><a class="flourish-credit" href="https://public.flourish.studio/visualisation/1234567/?utm_source=embed">Made with Flourish</a></div>',
      script:
        '<div class="flourish-embed flourish-chart" data-src="visualisation/1234567"><script src="https://public.flourish.studio/resources/embed.js"></script><noscript><img src="https://public.flourish.studio/visualisation/1234567/thumbnail" width="100%" alt="chart visualization" /></noscript></div>',
      amp: '<amp-iframe width="600" height="400" src="https://flo.uri.sh/visualisation/1234567/embed?auto=1"></amp-iframe>',
      shortcode: '<p>Before.</p>[flourish id="1234567" type="visualisation"]',
      address: '<p>https://public.flourish.studio/visualisation/1234567/</p>',
    },
    title: {iframe: 'Interactive or visual content', script: 'chart visualization'},
    image: {script: 'https://public.flourish.studio/visualisation/1234567/thumbnail'},
  },
  {
    provider: 'Infogram',
    kind: 'frame',
    url: 'https://infogram.com/water-levels-1h7g6k0abcdef',
    forms: {
      iframe:
        '<iframe src="https://e.infogram.com/water-levels-1h7g6k0abcdef?src=embed" title="Water levels" width="550" height="600"></iframe>',
      script:
        '<div class="infogram-embed" data-id="water-levels-1h7g6k0abcdef" data-type="interactive" data-title="Water levels"></div><script>!function(e){}(document);</script>',
      async:
        '<script id="infogram_0_1h7g6k0abcdef" title="Water levels" src="https://e.infogram.com/js/dist/embed.js?ab1" type="text/javascript"></script>',
      shortcode:
        '<p>Before.</p>[infogram id="water-levels-1h7g6k0abcdef" prefix="ab1" format="interactive" title="Water levels"]',
      address: '<p>https://infogram.com/water-levels-1h7g6k0abcdef</p>',
    },
    title: {
      iframe: 'Water levels',
      script: 'Water levels',
      shortcode: 'Water levels',
      async: 'Water levels',
    },
    urls: {async: 'https://infogram.com/1h7g6k0abcdef'},
  },
  {
    provider: 'Google Maps',
    kind: 'frame',
    url: 'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2436',
    forms: {
      iframe:
        '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2436" width="600" height="450" style="border:0;" loading="lazy"></iframe>',
      mymaps:
        '<iframe src="https://www.google.com/maps/d/u/0/embed?mid=1AbCdEf&ll=52,4&z=8"></iframe>',
      amp: '<amp-iframe width="600" height="400" layout="responsive" src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2436"></amp-iframe>',
      shortcode:
        '<p>Before.</p>[googlemaps https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2436&amp;w=600]',
      address: '<p>https://www.google.com/maps/place/Sandholm/@52.3,4.9,15z</p>',
      short: '<p>https://maps.app.goo.gl/AbCdEf123</p>',
    },
    urls: {
      mymaps: 'https://www.google.com/maps/d/viewer?mid=1AbCdEf',
      address: 'https://www.google.com/maps/place/Sandholm/@52.3,4.9,15z',
      short: 'https://maps.app.goo.gl/AbCdEf123',
    },
  },
  {
    provider: 'DocumentCloud',
    kind: 'document',
    url: 'https://www.documentcloud.org/documents/20000001-dyke-report/',
    forms: {
      iframe:
        '<iframe src="https://embed.documentcloud.org/documents/20000001-dyke-report/?embed=1&amp;responsive=1&amp;title=1" title="Dyke report (Hosted by DocumentCloud)" width="700" height="905"></iframe>',
      oembed: block(
        'documentcloud',
        'rich',
        'https://www.documentcloud.org/documents/20000001-dyke-report/',
      ),
      shortcode:
        '<p>Before.</p>[documentcloud url="https://www.documentcloud.org/documents/20000001-dyke-report/" responsive="true"]',
      address: '<p>https://www.documentcloud.org/documents/20000001-dyke-report/</p>',
      script:
        '<div id="DV-viewer-20000001-dyke-report" class="DC-embed DC-embed-document DV-container"></div><script src="//assets.documentcloud.org/viewer/loader.js"></script>',
    },
    title: {iframe: 'Dyke report (Hosted by DocumentCloud)'},
  },
  {
    provider: 'Brightcove',
    kind: 'video',
    url: 'https://players.brightcove.net/1234567890001/default_default/index.html?videoId=6300000000001',
    forms: {
      iframe:
        '<div style="position: relative; max-width: 960px;"><iframe src="https://players.brightcove.net/1234567890001/default_default/index.html?videoId=6300000000001" allowfullscreen title="The dyke"></iframe></div>',
      script:
        '<video-js data-account="1234567890001" data-player="default" data-embed="default" controls data-video-id="6300000000001" data-playlist-id="" width="960" height="540"></video-js><script src="https://players.brightcove.net/1234567890001/default_default/index.min.js"></script>',
      video:
        '<video data-video-id="6300000000001" data-account="1234567890001" data-player="default" data-embed="default" class="video-js" controls></video>',
      amp: `<amp-brightcove data-account="1234567890001" data-player="default" data-embed="default" data-video-id="6300000000001" layout="responsive" width="480" height="270">${still}</amp-brightcove>`,
      shortcode:
        '<p>Before.</p>[bc_video video_id="6300000000001" account_id="1234567890001" player_id="default" embed="in-page" width="960px"]',
    },
    title: {iframe: 'The dyke'},
    image: {amp: 'https://pictures.example/still.jpg'},
  },
  {
    provider: 'JW Player',
    kind: 'video',
    url: 'https://cdn.jwplayer.com/players/AbCd1234-EfGh5678.html',
    forms: {
      iframe:
        '<div style="position:relative"><iframe src="https://cdn.jwplayer.com/players/AbCd1234-EfGh5678.html" title="The dyke"></iframe></div>',
      script: '<script src="https://cdn.jwplayer.com/players/AbCd1234-EfGh5678.js"></script>',
      old: '<script type="application/javascript" src="//content.jwplatform.com/players/AbCd1234-EfGh5678.js"></script>',
      amp: `<amp-jwplayer data-player-id="EfGh5678" data-media-id="AbCd1234" layout="responsive" width="16" height="9">${still}</amp-jwplayer>`,
      shortcode: '<p>Before.</p>[jwplayer AbCd1234-EfGh5678]',
    },
    title: {iframe: 'The dyke'},
    image: {amp: 'https://pictures.example/still.jpg'},
  },
  {
    provider: 'ArcGIS',
    kind: 'frame',
    url: 'https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef',
    forms: {
      iframe:
        '<iframe src="https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef" width="100%" height="500px" title="The dykes of the delta"></iframe>',
      map: '<iframe src="https://www.arcgis.com/apps/Embed/index.html?webmap=0123456789abcdef&zoom=true" title="Map"></iframe>',
      own: '<iframe src="https://sandholm.maps.arcgis.com/apps/dashboards/0123456789abcdef"></iframe>',
      script:
        '<div class="embed-container"><script type="module" src="https://js.arcgis.com/embeddable-components/4.30/arcgis-embeddable-components.esm.js"></script><arcgis-embedded-map item-id="0123456789abcdef" portal-url="https://www.arcgis.com"></arcgis-embedded-map></div>',
      amp: '<amp-iframe src="https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef" width="600" height="400"></amp-iframe>',
      address: '<p>https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef</p>',
    },
    title: {iframe: 'The dykes of the delta', map: 'Map'},
    urls: {
      map: 'https://www.arcgis.com/apps/Embed/index.html?webmap=0123456789abcdef&zoom=true',
      own: 'https://sandholm.maps.arcgis.com/apps/dashboards/0123456789abcdef',
      script: 'https://www.arcgis.com/home/item.html?id=0123456789abcdef',
    },
  },
  {
    provider: 'Scribd',
    kind: 'document',
    url: 'https://www.scribd.com/document/123456789/The-Dyke-Report',
    forms: {
      iframe:
        '<p style="margin: 12px auto"><a title="View The Dyke Report on Scribd" href="https://www.scribd.com/document/123456789/The-Dyke-Report">The Dyke Report</a> by Sandholm</p><iframe class="scribd_iframe_embed" title="The Dyke Report" src="https://www.scribd.com/embeds/123456789/content?start_page=1&view_mode=scroll&access_key=key-abc" data-auto-height="true" width="100%" height="600"></iframe>',
      amp: '<amp-iframe src="https://www.scribd.com/embeds/123456789/content?start_page=1" width="600" height="800"></amp-iframe>',
      oembed: block('scribd', 'rich', 'https://www.scribd.com/document/123456789/The-Dyke-Report'),
      shortcode: '<p>Before.</p>[scribd id=123456789 key=key-abc mode=list]',
      address: '<p>https://www.scribd.com/document/123456789/The-Dyke-Report</p>',
    },
    title: {iframe: 'The Dyke Report'},
    urls: {
      iframe: 'https://www.scribd.com/document/123456789',
      amp: 'https://www.scribd.com/document/123456789',
      shortcode: 'https://www.scribd.com/document/123456789',
    },
  },
];
