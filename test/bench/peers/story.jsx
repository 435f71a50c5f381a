import {isText, writeDate} from './words.js';

const Inline = ({inline}) => {
  if (isText(inline)) return inline;
  const content = <Content content={inline.content} />;
  if (inline.type === 'link') return <a href={inline.url}>{content}</a>;
  return inline.type === 'strong' ? <strong>{content}</strong> : <em>{content}</em>;
};

const Content = ({content}) =>
  content.map((inline, index) => <Inline key={index} inline={inline} />);

const blocks = {
  paragraph: ({content}) => (
    <p>
      <Content content={content} />
    </p>
  ),
  heading: ({content}) => (
    <h2>
      <Content content={content} />
    </h2>
  ),
  quote: ({content, attribution}) => (
    <blockquote>
      <p>
        <Content content={content} />
      </p>
      <footer>
        <Content content={attribution} />
      </footer>
    </blockquote>
  ),
  list: ({items}) => (
    <ul>
      {items.map(({content}, index) => (
        <li key={index}>
          <Content content={content} />
        </li>
      ))}
    </ul>
  ),
  image: ({image: {url, alt, width, height, caption, credit}}) => (
    <figure>
      <img src={url} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      <figcaption>
        <Content content={caption} /> <span className="aw-credit">{credit}</span>
      </figcaption>
    </figure>
  ),
};

/** The story as a component, for React and for Preact. */
export const Story = ({story: {kicker, headline, standfirst, authors, dateline, body}}) => (
  <div className="aw-article">
    <div className="aw-weather-dateline">
      <bdi className="aw-place">{dateline.place}</bdi>
      <span className="aw-dot"> · </span>
      <time dateTime={dateline.date} dir="ltr">
        {writeDate(dateline.date)}
      </time>
    </div>
    <header>
      <p className="aw-kicker">{kicker}</p>
      <h1>{headline}</h1>
      <p className="aw-standfirst">{standfirst}</p>
      <p className="aw-byline">By {authors[0].name}</p>
    </header>
    <div className="aw-article-body">
      {body.map((block, index) => {
        const Block = blocks[block.type];
        return <Block key={index} {...block} />;
      })}
    </div>
  </div>
);

export const Stories = ({stories}) =>
  stories.map((story, index) => <Story key={index} story={story} />);
