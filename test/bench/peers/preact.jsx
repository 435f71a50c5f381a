import {Component, h, render} from 'preact';
import {createDraw} from './pattern-vnode.js';
import {Stories} from './story.jsx';

export function drawStories(container, stories) {
  render(<Stories stories={stories} />, container);
  return () => render(null, container);
}

/** Items of one pattern, each with its state; one of them can change. */
export function drawItems(container, pattern, rows) {
  const draw = createDraw(h, pattern);
  const items = [];
  class Item extends Component {
    componentDidMount() {
      items[this.props.index] = this;
    }
    render({values}, state) {
      return draw(state.values ?? values);
    }
  }
  render(
    rows.map((values, index) => <Item key={index} index={index} values={values} />),
    container,
  );
  const change = (index, values) =>
    new Promise((resolve) => items[index].setState({values}, resolve));
  return {change, clear: () => render(null, container)};
}
