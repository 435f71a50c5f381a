/**
 * The parts of speech that the grammar distinguishes. The reader assigns those up to `time` itself.
 * A word that the language does not list is `plain`, or `name` with a capital.
 */
export type PartOfSpeech =
  /** A number and the people that it counts: «at least 25 people», «one soldier». */
  | 'counted'
  | 'single'
  /** A number alone: «killing *12*». */
  | 'bare'
  /** «a child»: counts one person in a list of figures. */
  | 'article'
  /** «12 lives» and «12 bodies»: people, depending on the verb. */
  | 'lives'
  | 'bodies'
  /** A number that does not count people. */
  | 'number'
  /** People without a number. */
  | 'people'
  | 'plain'
  /** A word with a capital; «Idlib's». */
  | 'name'
  | 'owner'
  /** «Sunday», «March 12». */
  | 'time'
  /** «killed»: affects the figure before it («12 were killed») or is done by what is before it. */
  | 'struck'
  /** «killing»: always affects the figure after it. */
  | 'strikes'
  /** «dead»: describes the figure before it. */
  | 'state'
  /**
   * «died»: what happened to the figure before it; «die», which refers to an event only in a
   * headline.
   */
  | 'befell'
  | 'dies'
  /** «deaths of». */
  | 'loss'
  /** «death toll», and «number of» before «dead». */
  | 'toll'
  /** «Deaths», of «Deaths: 12». */
  | 'tally'
  | 'count'
  /** «the total», of the figures just before. */
  | 'total'
  /** «taken to hospital», «evacuated»: harm only if the story has reported deaths. */
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
  /** «was», «were», «has», «have», and other auxiliary verbs. */
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
  /** «passed», of a toll: the number is higher. */
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
  /** «his» in «his two sons»: the person himself may or may not have come to harm. */
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
  /** «half», in «half of the 12»: the number is not stated. */
  | 'share'
  /** «aged», «$» before and «%» after a number that does not count people. */
  | 'label'
  | 'unit'
  | 'animal'
  /** «could», «if», «feared»: nothing has happened. */
  | 'doubt'
  | 'negation'
  | 'denial'
  /** «reportedly»: it may not have happened; «verified», about an earlier statement. */
  | 'unverified'
  | 'verified'
  /** «last year», «per»: not an event of this story. */
  | 'elsewhere'
  /** «than»: what follows is another count. */
  | 'comparing'
  /** «each»: of every one of them, but not in «one each in Homs and Idlib». */
  | 'apiece'
  /** «last week»: part of this story if a toll is counted from then on. */
  | 'lastWeek'
  /** «a day», for something that happens every day. */
  | 'rate'
  /** «ago», after «years». */
  | 'ago'
  /** «weeks», and «past» of «in the past two weeks». */
  | 'span'
  | 'past'
  /** «this year»: more than one event. */
  | 'thisYear'
  /** «anniversary»: the event happened long ago. */
  | 'marked'
  /** «trial», «hoax»: nothing in the sentence is news. */
  | 'apart'
  /** «false», «in error»: what the text reports may not have happened. */
  | 'untrue'
  /** «días después de»: what follows happened before. */
  | 'intervalAfter'
  /** «follows», of an event after another. */
  | 'follows'
  /** «deadliest», of earlier events. */
  | 'superlative';
