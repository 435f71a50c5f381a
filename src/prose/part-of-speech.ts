/**
 * Kinds of words that the grammar tells apart. The reader makes those down to `time` itself; what a
 * language does not list is `plain`, or `name` with a capital.
 */
export type PartOfSpeech =
  /** A number with whom it counts: «at least 25 people»; of one: «one soldier». */
  | 'counted'
  | 'single'
  /** A number alone: «killing *12*». */
  | 'bare'
  /** «a child»: one, where it stands in a list. */
  | 'article'
  /** «12 lives» and «12 bodies»: people, with the right verb. */
  | 'lives'
  | 'bodies'
  /** A number that counts no people. */
  | 'number'
  /** People without a number. */
  | 'people'
  | 'plain'
  /** A word with a capital; «Idlib's». */
  | 'name'
  | 'owner'
  /** «Sunday», «March 12». */
  | 'time'
  /** «killed»: done to the figure before it («12 were killed») or by what is before it. */
  | 'struck'
  /** «killing»: always done to the figure after it. */
  | 'strikes'
  /** «dead»: said of the figure before it. */
  | 'state'
  /** «died»: what the figure before it did; «die», which is of an event in a headline only. */
  | 'befell'
  | 'dies'
  /** «deaths of». */
  | 'loss'
  /** «death toll», and «number of» before «dead». */
  | 'toll'
  /** «Deaths», of «Deaths: 12». */
  | 'tally'
  | 'count'
  /** «the total», of what was told just before. */
  | 'total'
  /** «taken to hospital», «evacuated»: harm where the story has told of the dead. */
  | 'moved'
  /** «forced», of people «to flee». */
  | 'drives'
  | 'away'
  /** «suffered», of «injuries». */
  | 'suffer'
  | 'wounds'
  /** «claimed», of lives; «lives of»; «lost». */
  | 'claim'
  | 'livesOf'
  | 'lost'
  /** «recovered», of bodies. */
  | 'found'
  /** «was» of one, «were» of more, «has», «have», and what else stands before a verb. */
  | 'was'
  | 'were'
  | 'has'
  | 'have'
  | 'been'
  /** «reported», as in «was reported killed» and «police reported»; «shot», as in «shot dead». */
  | 'reported'
  | 'midway'
  | 'said'
  | 'according'
  | 'adverb'
  | 'earlier'
  | 'to'
  | 'of'
  | 'reach'
  /** «passed», of a toll: it is higher. */
  | 'passing'
  | 'preposition'
  /** «in», before a place; «district». */
  | 'place'
  | 'kind'
  | 'since'
  | 'comma'
  | 'and'
  | 'or'
  | 'joining'
  | 'where'
  | 'who'
  | 'determiner'
  /** «his» of «his two sons»: whose they are may have come to harm or not. */
  | 'possessive'
  /** «it», which may be a source. */
  | 'pronoun'
  | 'victims'
  | 'among'
  | 'amongThem'
  | 'ofThem'
  | 'including'
  | 'includes'
  | 'boundary'
  /** «half», of «half of the 12»: how many of them is not said. */
  | 'share'
  /** «aged», «$» before and «%» after a number that counts no people. */
  | 'label'
  | 'unit'
  | 'animal'
  /** «could», «if», «feared»: nothing has happened. */
  | 'doubt'
  | 'negation'
  | 'denial'
  /** «reportedly»: it may not have happened; «verified», of what was said before. */
  | 'unverified'
  | 'verified'
  /** «last year», «per»: no event of this story. */
  | 'elsewhere'
  /** «last week»: of this story where a toll is counted on from it. */
  | 'lastWeek'
  /** «a day», of what happens each day. */
  | 'rate'
  /** «ago», after «years». */
  | 'ago'
  /** «weeks», and «past» of «in the past two weeks». */
  | 'span'
  | 'past'
  /** «this year», which has seen more than one event. */
  | 'thisYear'
  /** «anniversary»: what is told after it happened long ago. */
  | 'marked'
  /** «trial», «hoax»: nothing in its sentence is news. */
  | 'apart'
  /** «días después de»: what follows was before. */
  | 'intervalAfter'
  /** «follows», of an event after another. */
  | 'follows'
  /** «deadliest», of what happened before. */
  | 'superlative';
