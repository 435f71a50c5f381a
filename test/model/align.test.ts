import {expect} from '@open-wc/testing';
import {alignItems, chooseStaying} from '../../src/model/align.js';

const list = (...keys: string[]) => keys.map((key) => ({key, kind: 'paragraph'}));

const even = () => 1;

/** The heaviest run by trying every one: for lists of a few items. */
function tryAll(found: readonly number[], weigh: (index: number) => number): number {
  let most = 0;
  for (let chosen = 0; chosen < 2 ** found.length; chosen += 1) {
    const run = found.filter((index, at) => index >= 0 && chosen & (1 << at));
    if (run.some((index, nth) => nth > 0 && index <= run[nth - 1]!)) continue;
    most = Math.max(
      most,
      run.reduce((sum, index) => sum + weigh(index), 0),
    );
  }
  return most;
}

/** The same list of numbers in another order each time, from a seed. */
function* shuffle(count: number, times: number): Generator<number[]> {
  let seed = 7;
  const next = (limit: number) => {
    seed = (seed * 48271) % 2147483647; // https://doi.org/10.1145/63039.63042
    return seed % limit;
  };
  for (let time = 0; time < times; time += 1) {
    const order = Array.from({length: count}, (_, index) => (index % 4 ? index : -1));
    for (let at = count - 1; at > 0; at -= 1) {
      const other = next(at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    yield order;
  }
}

describe('alignItems', () => {
  it('finds items with the same key, and a corrected one between its neighbours', () => {
    const found = alignItems(list('a', 'b', 'c'), list('new', 'a', 'corrected', 'c'));
    expect(found).to.deep.equal([-1, 0, 1, 2]);
  });
});

describe('chooseStaying', () => {
  it('moves nothing if the order is the same', () => {
    expect([...chooseStaying([0, -1, 1, 4], even)]).to.deep.equal([0, 2, 3]);
  });

  it('moves one item if one was moved', () => {
    expect([...chooseStaying([3, 0, 1, 2], even)].toSorted()).to.deep.equal([1, 2, 3]);
  });

  it('moves the others around an item that must stay', () => {
    const staying = chooseStaying([3, 0, 1, 2], (index) => (index === 3 ? 1000 : 1));
    expect([...staying]).to.deep.equal([0]);
  });

  it('chooses the heaviest subsequence', () => {
    const weigh = (index: number) => (index % 5 ? 1 : 3);
    for (const found of shuffle(10, 200)) {
      const staying = [...chooseStaying(found, weigh)].toSorted((one, other) => one - other);
      const run = staying.map((at) => found[at]!);
      expect(run.every((index, nth) => index >= 0 && (!nth || index > run[nth - 1]!))).to.be.true;
      expect(run.reduce((sum, index) => sum + weigh(index), 0)).to.equal(tryAll(found, weigh));
    }
  });

  it('takes nearly linear time for a long list', () => {
    const count = (length: number) => {
      let steps = 0;
      const found = new Proxy([...shuffle(length, 1)][0]!, {
        get: (target, key) => {
          steps += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      chooseStaying(found, even);
      return steps;
    };
    expect(count(16_000) / count(2000)).to.be.below(12);
  });
});
