package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Message;
import gongwen.facts.PeriodWords;
import gongwen.model.Period;
import gongwen.schema.Starters;
import gongwen.schema.StartingFile;
import gongwen.template.library.TemplateLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What {@code gongwen new} asks a person who typed nothing behind it. A number or a word answers,
 * and nothing takes what is offered; an answer that is not understood is asked for again.
 */
final class NewQuestions {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int IN_A_ROW = 6;

  private final Console console;

  /** What was answered. */
  record Answers(String kind, StartingFile.Starter starter, String period, String file) {}

  /** The answers end before the questions do. */
  private static final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  NewQuestions(Console console) {
    this.console = console;
  }

  /** Empty when nobody answers after all. */
  Optional<Answers> ask() {
    try {
      return Optional.of(answers());
    } catch (NoAnswer e) {
      return Optional.empty();
    }
  }

  private Answers answers() {
    Starters.Choice unit = choice(Message.of("单位是哪一类", "what kind of unit"), Starters.units());
    String name =
        answer(Message.of("单位的全称（现在不写就直接回车）", "its full name (or just Enter)"), "", Optional::of);
    Starters.Choice field =
        choice(Message.of("哪个领域的责任制", "which field of responsibility"), Starters.fields());
    String kind = choice(Message.of("要写哪种文稿", "which kind of document"), kinds()).id();
    Period period =
        answer(
            Message.of("哪个时段，如 2025、2025-Q2、2025年上半年", "which period, such as 2025 or 2025-Q2"),
            "",
            Period::parse);
    String written = Integer.toString(period.from().getYear());
    String file =
        answer(Message.of("存成哪个文件", "the name of the file"), written + ".yaml", Optional::of);
    return new Answers(
        kind, new StartingFile.Starter(unit, field, name), PeriodWords.key(period), file);
  }

  private static List<Starters.Choice> kinds() {
    List<Starters.Choice> kinds = new ArrayList<>();
    TemplateLibrary.builtIn()
        .list()
        .forEach(
            each ->
                kinds.add(
                    new Starters.Choice(List.of(each.info().id(), each.info().names().name()))));
    kinds.sort((a, b) -> Boolean.compare(b.id().equals("analysis"), a.id().equals("analysis")));
    return kinds;
  }

  private Starters.Choice choice(Message question, List<Starters.Choice> all) {
    for (int i = 0; i < all.size(); i += IN_A_ROW) {
      StringBuilder row = new StringBuilder();
      for (int j = i; j < Math.min(all.size(), i + IN_A_ROW); j++) {
        Starters.Choice each = all.get(j);
        row.append("  ").append(j + 1).append(' ');
        row.append(console.language().choose(each.name(), each.id()));
      }
      console.say(Message.of("%s", "%s", row));
    }
    return answer(question, "1", typed -> chosen(all, typed));
  }

  private static Optional<Starters.Choice> chosen(List<Starters.Choice> all, String typed) {
    if (typed.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(typed);
      return number >= 1 && number <= all.size()
          ? Optional.of(all.get(number - 1))
          : Optional.empty();
    }
    return Starters.find(all, typed);
  }

  private <T> T answer(Message question, String offered, Function<String, Optional<T>> read) {
    while (true) {
      String inBrackets = offered.isEmpty() ? "" : "[" + offered + "]";
      console
          .err()
          .print(
              question.in(console.language()) + inBrackets + console.language().choose("：", ": "));
      console.flush();
      String line = line().strip();
      Optional<T> answer = read.apply(line.isEmpty() ? offered : line);
      if (answer.isPresent()) {
        return answer.get();
      }
      console.say(Message.of("没看懂“%s”，再写一次", "\"%s\" is not understood; once more", line));
    }
  }

  /** One line, in UTF-8 or as a Chinese Windows sends it. */
  private String line() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      int next = console.in().read();
      if (next < 0) {
        throw new NoAnswer();
      }
      while (next >= 0 && next != '\n') {
        bytes.write(next);
        next = console.in().read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text(bytes.toByteArray());
  }

  /**
   * Two characters of GB 18030 may be letters of other scripts in UTF-8: those nobody types here.
   */
  private static String text(byte[] bytes) {
    String windows =
        Charset.isSupported("GB18030") ? new String(bytes, Charset.forName("GB18030")) : "";
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean plain = text.chars().allMatch(c -> c < 0x80);
      return plain || HAN.matcher(text).find() || !HAN.matcher(windows).find() ? text : windows;
    } catch (CharacterCodingException e) {
      return windows;
    }
  }
}
