import {expect} from '@open-wc/testing';
import {readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');

async function readAuthors(...lines: string[]) {
  const {article} = await readArticle(lines.join('\n'), {now});
  return article.authors?.map(({name}) => name);
}

const german = [
  'Die Bahn hat den Verkehr auf der Strecke nach Oberalm wieder aufgenommen, teilte sie am Abend mit.',
  'Drei Züge waren am Nachmittag vor dem Tunnel stehen geblieben, weil der Strom ausgefallen war.',
];
const spanish = [
  'El ayuntamiento reabrió el mercado de pescado después de catorce meses de obras, según informó.',
  'Los puestos son ahora treinta y dos, y los vendedores pagan la misma tasa que antes de la reforma.',
];
const english = [
  'The town has taken its last phone box away, and with it the only bench with a roof in the square.',
  'Nobody had rung from it since March, the council said, and yet I find that I walk around its place.',
  'We should put the bench back, at the very least, and leave the roof where it was.',
];

describe('an author’s name without a word before it, in plain text', () => {
  it('is read right above the date', async () => {
    const authors = await readAuthors(
      ...['Startseite', 'Lokales', 'Anmelden'],
      'Züge fahren wieder durch den Tunnel bei Oberalm',
      'Thorvid Malzacher',
      '14. Januar 2026, 17:20 Uhr',
      'Teilen',
      ...german,
    );
    expect(authors).to.deep.equal(['Thorvid Malzacher']);
  });

  it('is read right below the date', async () => {
    const authors = await readAuthors(
      ...['Inicio', 'Local', 'Suscríbete'],
      'El mercado de pescado abre tras catorce meses de obras',
      '14 de enero de 2026, 08:30',
      'Ximelda Arrabal',
      'Compartir',
      ...spanish,
    );
    expect(authors).to.deep.equal(['Ximelda Arrabal']);
  });

  it('is read in Hebrew with a family name of two parts', async () => {
    const authors = await readAuthors(
      ...['דף הבית', 'חדשות', 'התחברות'],
      'הגשר ליד הנמל נסגר לשבועיים',
      'תמר אלון-ברק',
      '14.01.26 | 09:10',
      'שתפו בפייסבוק',
      'העירייה סגרה אתמול את הגשר הישן שליד הנמל, אחרי שנמצאו בו סדקים. העבודות יימשכו שבועיים.',
      'הנהגים מתבקשים לנסוע בדרך החוף, אמרה דוברת העירייה בהודעה לתושבים.',
    );
    expect(authors).to.deep.equal(['תמר אלון-ברק']);
  });

  it('is read in Russian by the form of its family name, between standfirst and buttons', async () => {
    const authors = await readAuthors(
      ...['Главная', 'Новости', 'Войти'],
      '14 января 2026, 10:12',
      'В Кедровске открыли каток под крышей',
      'Лёд залили за три дня, а билет стоит двести рублей',
      'Евстолия Погребняк',
      ...['Поделиться', 'ВКонтакте', 'Telegram'],
      'Каток под крышей заработал в Кедровске в среду. За первый день на лёд вышли четыреста человек.',
      'Второй каток обещают построить к осени, сообщили в администрации города.',
    );
    expect(authors).to.deep.equal(['Евстолия Погребняк']);
  });

  it('is read in Japanese by its last character', async () => {
    const authors = await readAuthors(
      ...['トップ', '社会', '経済', 'ログイン'],
      '港の古い灯台、来春から一般公開へ',
      '蓮沼志保',
      '2026年1月14日 11時00分',
      'シェア',
      '港の入り口に立つ古い灯台が、来年の春から一般に公開されることになった。町が14日に発表した。',
      '灯台は明治の終わりに建てられ、今も船の目印になっている。公開は週末に限られるという。',
    );
    expect(authors).to.deep.equal(['蓮沼志保']);
  });

  it('is read between headline and standfirst where the last line says who it is', async () => {
    const authors = await readAuthors(
      ...['Menu', 'Search', 'Opinion'],
      'Give the square its roof back',
      'Hesper Quillan',
      'A phone box is for more than phones',
      '14 Jan 2026, 6.00am',
      ...english,
      'Hesper Quillan is a columnist who lives above a bakery',
    );
    expect(authors).to.deep.equal(['Hesper Quillan']);
  });

  it('is no place that the text names', async () => {
    const authors = await readAuthors(
      ...['Inicio', 'Local', 'Suscríbete'],
      'El mercado de pescado abre tras catorce meses de obras',
      'Valdoria Mirena',
      '14 de enero de 2026, 08:30',
      'En Valdoria Mirena el ayuntamiento reabrió el mercado de pescado después de catorce meses.',
      ...spanish,
    );
    expect(authors).to.equal(undefined);
  });

  it('is no subject whose words the text has', async () => {
    const authors = await readAuthors(
      ...['Menu', 'Search', 'Sign in'],
      'The last phone box in the square is gone',
      'Roofed Benches',
      '14 Jan 2026, 6.00am',
      'Share',
      ...english,
      'There are no other roofed benches in the town, the council said on Monday afternoon.',
    );
    expect(authors).to.equal(undefined);
  });

  it('is no label of a paid story', async () => {
    const authors = await readAuthors(
      ...['トップ', '社会', '経済', 'ログイン'],
      '港の古い灯台、来春から一般公開へ',
      '会員限定',
      '2026年1月14日 11時00分',
      '港の入り口に立つ古い灯台が、来年の春から一般に公開されることになった。町が14日に発表した。',
      '灯台は明治の終わりに建てられ、今も船の目印になっている。公開は週末に限られるという。',
    );
    expect(authors).to.equal(undefined);
  });

  it('is no name that the text tells of', async () => {
    const authors = await readAuthors(
      ...['Menu', 'Search', 'Sign in'],
      'The keeper of the last phone box retires',
      'Orrin Tasker',
      '14 Jan 2026, 6.00am',
      'Share',
      'For nine years Orrin Tasker swept the phone box in the square, and no one had asked him to.',
      ...english,
    );
    expect(authors).to.equal(undefined);
  });
});
