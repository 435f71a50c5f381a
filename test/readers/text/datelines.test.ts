import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');

const second =
  'A second paragraph says what the council will do about the bridge in the spring of next year.';

/** Headline, paragraph, and what its dateline says. */
const datelines: readonly (readonly [string, string, string, object])[] = [
  [
    'Idaho town sells its only bridge',
    'ELWIN FALLS, Idaho (NW) — ',
    'The only bridge of the town was sold to a farmer on Monday, the council said.',
    {place: 'ELWIN FALLS, Idaho', agency: 'NW'},
  ],
  [
    'Tunnel wieder frei',
    'Oberalm (krd/mtz) - ',
    'Nach drei Wochen ist der Tunnel am Donnerstag wieder freigegeben worden, teilte das Amt mit.',
    {place: 'Oberalm', agency: 'krd/mtz'},
  ],
  [
    'Мост открыли раньше срока',
    'Кедровск (СНИ) — ',
    'Новый мост открыли в среду на месяц раньше срока, сообщили в администрации, и жители Кедровска пришли посмотреть.',
    {place: 'Кедровск', agency: 'СНИ'},
  ],
  [
    'Brug weer open',
    'Oudemeer (NPB) - ',
    'De brug is woensdag weer opengegaan voor het verkeer, zegt de gemeente. In Oudemeer werd gefeest.',
    {place: 'Oudemeer', agency: 'NPB'},
  ],
  [
    'افتتاح الجسر الجديد',
    'مرسى النور – (نبأ): ',
    'أعلنت البلدية اليوم الأربعاء افتتاح الجسر الجديد فوق الوادي بعد عامين من العمل.',
    {place: 'مرسى النور', agency: 'نبأ'},
  ],
  [
    '青湖新桥通车',
    '东岭社青湖11月3日电（记者陆一鸣）',
    '记者3日从青湖市获悉，新桥当天正式通车，全长三百二十米，工期比计划缩短了两个月。',
    {place: '青湖', agency: '东岭社', date: '2026-11-03'},
  ],
  [
    '南港渔市重新开张',
    '海潮快讯南港11月4日电 ',
    '南港渔市4日重新开张，三十二个摊位全部租出，市民一早就来排队买鱼，当地商会表示满意。',
    {place: '南港', agency: '海潮快讯', date: '2026-11-04'},
  ],
  [
    'नवगढ़ में खुला नया पुल',
    'नवगढ़। ',
    'दो साल के इंतजार के बाद नदी पर बना नया पुल बुधवार को लोगों के लिए खोल दिया गया।',
    {place: 'नवगढ़'},
  ],
  [
    'সোনারচর এলাকায় নতুন সেতু',
    'সোনারচর। ',
    'দুই বছর অপেক্ষার পর নদীর ওপর নতুন সেতুটি বুধবার সবার জন্য খুলে দেওয়া হয়েছে।',
    {place: 'সোনারচর'},
  ],
];

describe('the dateline of a first paragraph, in the forms of agencies', () => {
  for (const [headline, words, text, dateline] of datelines)
    it(`is read: ${words}`, async () => {
      const {article} = await readArticle([headline, '', words + text, '', second].join('\n'), {
        now,
      });
      expect(article.headline).to.equal(headline);
      expect(article.dateline).to.deep.equal(dateline);
      expect(articleText(article)).to.contain(text);
      expect(articleText(article)).not.to.contain(words.trim());
    });

  it('is no party of somebody in brackets', async () => {
    const text = 'Ada Finch (NPB) - The former chair said on Monday that the bridge would open.';
    const {article} = await readArticle(
      ['Chair speaks of bridge', '', text, '', second].join('\n'),
      {
        now,
      },
    );
    expect(article.dateline).to.equal(undefined);
    expect(articleText(article)).to.contain(text);
  });

  it('is no answer of one word', async () => {
    const text = 'नहीं। पुल पर अभी कोई काम शुरू नहीं हुआ है और इस साल शुरू होने की उम्मीद भी नहीं है।';
    const {article} = await readArticle(['नया पुल कब बनेगा', '', text, '', second].join('\n'), {now});
    expect(article.dateline).to.equal(undefined);
    expect(articleText(article)).to.contain(text);
  });
});

describe('the hour of an embargo', () => {
  const notices = {
    'STRICTLY EMBARGOED UNTIL 00:01 ON THURSDAY 10 DECEMBER 2026': '2026-12-10T00:01',
    'SPERRFRIST: 06:00 AM DIENSTAG, 8. DEZEMBER 2026': '2026-12-08T06:00',
    'EMBARGO JUSQU’À 06:00 LE MARDI 8 DÉCEMBRE 2026': '2026-12-08T06:00',
    'EMBARGO TOT 06:00 OP DINSDAG 8 DECEMBER 2026': '2026-12-08T06:00',
  };
  for (const [notice, embargoedUntil] of Object.entries(notices))
    it(`is read before a word and a day: ${notice}`, async () => {
      const {article} = await readArticle(
        [notice, '', 'Nine bridges to be mended by spring', '', second, '', second].join('\n'),
        {now},
      );
      expect(article.embargoedUntil).to.equal(embargoedUntil);
    });
});

describe('the weather of a site', () => {
  const story = [
    'Village sells the name of its bridge',
    'By Ada Finch',
    'Published 5:04 PM EST, November 20, 2026',
    'ELWIN FALLS, Idaho (AP) — The only bridge of the town was sold to a farmer on Monday.',
    second,
  ];
  for (const line of ['Weather 34°F', 'Wetter 3°C', 'El tiempo 21 °C'])
    it(`is none of the story: ${line}`, async () => {
      const text = ['Sign in', 'Subscribe', line, ...story, 'Share'].join('\n');
      const {article, issues} = await readArticle(text, {now});
      expect(article.dateline?.weather).to.equal(undefined);
      expect(issues.map(({message}) => message).join()).to.contain(line);
    });
});
