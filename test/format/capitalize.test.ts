import {expect} from '@open-wc/testing';
import {capitalize, capitalizeParts} from '../../src/format/capitalize.js';

describe('capitals at the start of a sentence', () => {
  it('follows the rules of the language', () => {
    expect(capitalize('ten people', 'en')).to.equal('Ten people');
    expect(capitalize('ilk kayıtlar', 'tr')).to.equal('İlk kayıtlar');
    expect(capitalize('ijzel op de weg', 'nl')).to.equal('IJzel op de weg');
    expect(capitalize('ijlings', 'de')).to.equal('Ijlings');
    expect(capitalize('около десяти', 'ru')).to.equal('Около десяти');
  });

  it('changes neither numbers nor scripts without capitals', () => {
    expect(capitalize('8 people', 'en')).to.equal('8 people');
    expect(capitalize('ათი ადამიანი', 'ka')).to.equal('ათი ადამიანი');
    expect(capitalize('نحو عشرة', 'ar')).to.equal('نحو عشرة');
    expect(capitalize('', 'en')).to.equal('');
  });

  it('skips quotation marks', () => {
    expect(capitalize('«dozens» of people', 'en')).to.equal('«Dozens» of people');
    expect(capitalize('¿cuántos?', 'es')).to.equal('¿Cuántos?');
  });

  it('keeps markup at the start of a sentence', () => {
    const name = {name: 'aid workers'};
    expect(capitalizeParts(['according to ', name], 'en')).to.deep.equal(['According to ', name]);
    expect(capitalizeParts([name, ' says'], 'en')).to.deep.equal([name, ' says']);
  });
});
