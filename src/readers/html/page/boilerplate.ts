import type {TreeElement} from '../../tree.js';

/** Parts of a page that belong to the site, by what they are called in class and id. */
const names =
  /(?:^|[\s_-])(?:shar(?:e|ing)|social|newsletter|subscri(?:be|ption)|sign-?up|cookies?|consent|gdpr|adverts?|advertisement|ads?|ad-?slot|sponsor(?:ed)?|promo|outbrain|taboola|comments?|disqus|sidebar|pop-?up|modal|paywall|breadcrumbs?|pagination|toolbar|menu|nav|navbar|navigation|masthead|skip-?link|banner|tags|related|recommend(?:ed|ations?)|read-?next|read-?more|more-?(?:stories|on|from)|most-?(?:read|popular)|trending)(?:[\s_-]|$)/i;
const roles =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alert|alertdialog|menu|toolbar)$/i;
const landmarks = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const wholes = new Set(['html', 'body', 'article', 'main']);

/** Whether an element of a page belongs to the site, not to the story. */
export function isBoilerplate({name, attributes}: TreeElement, isInStory: boolean): boolean {
  if (wholes.has(name)) return false;
  if (name === 'nav' || (landmarks.has(name) && !isInStory)) return true;
  const {role = '', id = '', class: classes = ''} = attributes;
  return roles.test(role) || names.test(classes) || names.test(id);
}
