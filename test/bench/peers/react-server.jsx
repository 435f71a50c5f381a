import {renderToString} from 'react-dom/server';
import {Story} from './story.jsx';

export const printStory = (story) => renderToString(<Story story={story} />);
