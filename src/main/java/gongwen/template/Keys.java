package gongwen.template;

import gongwen.yaml.Key;

/** The two spellings of a choice. */
final class Keys {
  private Keys() {}

  static String en(Enum<?> choice) {
    return key(choice).en();
  }

  static String zh(Enum<?> choice) {
    return key(choice).zh();
  }

  private static Key key(Enum<?> choice) {
    try {
      Key key = choice.getDeclaringClass().getField(choice.name()).getAnnotation(Key.class);
      if (key == null) {
        throw new IllegalStateException("no spellings: " + choice);
      }
      return key;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(choice.toString(), e);
    }
  }
}
