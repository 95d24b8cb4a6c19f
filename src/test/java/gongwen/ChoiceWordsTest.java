package gongwen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.facts.Amount;
import gongwen.facts.Deadline;
import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.facts.IssueFact;
import gongwen.facts.ObligationFact;
import gongwen.facts.Scope;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Period;
import gongwen.model.Quantity;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import gongwen.profile.RuleLevel;
import gongwen.record.RecordType;
import gongwen.template.library.TemplateInfo;
import gongwen.yaml.Key;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every choice that a file or a template can see has its words in one place, in both languages. */
class ChoiceWordsTest {
  /** Records that templates see as numbers and texts, never by their components. */
  private static final Set<Class<?>> CLOSED =
      Set.of(
          Figure.class,
          Amount.class,
          Count.class,
          Quantity.class,
          Days.class,
          Period.class,
          TimeLimit.class);

  private static Set<Class<?>> seen() throws ClassNotFoundException {
    Set<Class<?>> enums = new TreeSet<>(Comparator.comparing((Class<?> type) -> type.getName()));
    Set<Type> done = new HashSet<>(CLOSED);
    for (Class<?> root :
        List.of(
            UnitFile.class,
            TemplateInfo.class,
            Class.forName("gongwen.markdown.FrontMatter"),
            IssueFact.class,
            ObligationFact.class,
            IndicatorFact.class,
            Deadline.class,
            Scope.class,
            RuleLevel.class)) {
      collect(root, done, enums);
    }
    return enums;
  }

  private static void collect(Type type, Set<Type> done, Set<Class<?>> enums) {
    if (!done.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType of) {
      Stream.of(of.getActualTypeArguments()).forEach(each -> collect(each, done, enums));
    } else if (type instanceof Class<?> choice && choice.isEnum()) {
      enums.add(choice);
    } else if (type instanceof Class<?> record && record.isRecord()) {
      RecordType.of(record).components().forEach(each -> collect(each.type(), done, enums));
    }
  }

  @Test
  void everyChoiceHasBothSpellings() throws ReflectiveOperationException {
    Set<Class<?>> seen = seen();
    assertTrue(seen.contains(IssueFact.State.class) && seen.size() > 10, seen.toString());
    for (Class<?> type : seen) {
      Set<String> words = new LinkedHashSet<>();
      for (Object constant : type.getEnumConstants()) {
        Key key = type.getField(((Enum<?>) constant).name()).getAnnotation(Key.class);
        assertTrue(
            key != null && !key.en().isBlank() && !key.zh().isBlank(), type + "." + constant);
        assertTrue(words.add(key.en().toLowerCase(Locale.ROOT)), "twice: " + key.en());
        assertTrue(words.add(key.zh()), "twice: " + key.zh());
      }
    }
  }

  @Test
  void noChoiceKeepsOtherWordsBesideThem() throws ReflectiveOperationException {
    List<String> found = new ArrayList<>();
    for (Class<?> type : seen()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
          found.add(type.getName() + "." + field.getName());
        }
      }
    }
    assertEquals(List.of(), found);
  }

  /** Words long enough to mean nothing else. */
  @Test
  void theWordsOfIssuesStandNowhereElseInTheProgram() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        for (IssueFact.State state : IssueFact.State.values()) {
          if (!file.endsWith("IssueFact.java") && text.contains('"' + state.zh() + '"')) {
            found.add(file + ": " + state.zh());
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
