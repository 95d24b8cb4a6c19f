package gongwen.yaml;

import gongwen.diagnostic.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The choices of an enum in both spellings, read once from its constants. */
public final class Choices {
  private static final ClassValue<Choices> CHOICES =
      new ClassValue<>() {
        @Override
        protected Choices computeValue(Class<?> type) {
          return new Choices(type);
        }
      };

  /** One constant with its spellings. */
  public record Choice(Object constant, String en, String zh) {
    public String spelling(Language language) {
      return language.choose(zh, en);
    }
  }

  private final List<Choice> all;

  private Choices(Class<?> type) {
    List<Choice> choices = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      choices.add(choice(type, (Enum<?>) constant));
    }
    this.all = List.copyOf(choices);
  }

  private static Choice choice(Class<?> type, Enum<?> constant) {
    try {
      Key key = type.getField(constant.name()).getAnnotation(Key.class);
      if (key == null) {
        throw new IllegalStateException("no @Key on " + type + "." + constant);
      }
      return new Choice(constant, key.en(), key.zh());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Choices of(Class<?> type) {
    return CHOICES.get(type);
  }

  /** The spellings of one constant. */
  public static Choice of(Enum<?> constant) {
    return of(constant.getDeclaringClass()).all.get(constant.ordinal());
  }

  public List<Choice> all() {
    return all;
  }

  /** The choice with this spelling; English ones in any case. */
  public Optional<Choice> find(String word) {
    return all.stream()
        .filter(c -> c.en().equalsIgnoreCase(word) || c.zh().equals(word))
        .findFirst();
  }
}
