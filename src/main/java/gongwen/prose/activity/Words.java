package gongwen.prose.activity;

/** The groups of words in {@code lexicon.txt}, each by its heading there. */
enum Words {
  LIGHT,
  NOTLIGHT,
  ADVERBS,
  TAKING,
  STRONG,
  ARRIVING,
  INSIDE,
  WEAK,
  COVERBS,
  NOCOVERBS,
  SUBJECTS,
  ACTORS,
  CHANNELS,
  SUPERIORS,
  OFFICES,
  FLIPPED,
  FLIPPEDWITHOBJECTS,
  OBJECTS,
  PERSONS,
  WITHPERSONS,
  CARRIERS,
  WANTSACTIVITY,
  HANDEDON,
  HANDINGON,
  PERIODS,
  BARE,
  TIMES,
  DURATIONS
}
