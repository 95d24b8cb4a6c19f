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
import java.nio.file.Files;
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
  private final boolean force;

  /** What was answered. */
  record Answers(String kind, StartingFile.Starter starter, String period, String file) {}

  /** The answers end before the questions do. */
  private static final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param force whether a file that is there may be overwritten
   */
  NewQuestions(Console console, boolean force) {
    this.console = console;
    this.force = force;
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
    Starters.Choice unit =
        choice(Message.of("单位是哪一类", "What kind of unit is it"), Starters.units());
    String name =
        answer(
            Message.of(
                "单位的全称是什么（直接回车就先空着）", "What is its full name (just Enter: left open for now)"),
            Optional::of,
            NewQuestions::notUnderstood);
    Starters.Choice field =
        choice(Message.of("是哪个领域的工作", "Which field of work is it"), Starters.fields());
    String kind = choice(Message.of("要写哪种文稿", "Which kind of document is it"), kinds()).id();
    Period period =
        answer(
            Message.of(
                "写哪个时段，如 2025-Q2、2025年第二季度、2025年上半年、2025年",
                "Which period does it cover, such as 2025-Q2, 2025-H1, 2025-06 or 2025"),
            Period::parse,
            typed ->
                typed.isEmpty()
                    ? Message.of("时段不能空着", "a period is needed")
                    : Message.of(
                        "没看懂“%s”；带上年份写，如 2025-Q2、2025年6月",
                        "\"%s\" is not understood; write it with its year, such as 2025-Q2 or 2025-06",
                        typed));
    String offered = period.from().getYear() + ".yaml";
    String file =
        answer(
            Message.of("存成哪个文件（直接回车就是 %s）", "In which file is it kept (just Enter: %s)", offered),
            typed -> file(typed.isEmpty() ? offered : typed),
            typed ->
                Message.of(
                    "已经有 %1$s 了，换一个名字，如 %2$s",
                    "%1$s is there already; take another name, such as %2$s",
                    named(typed.isEmpty() ? offered : typed),
                    named(typed.isEmpty() ? offered : typed).replaceFirst("(\\.[^.]+)$", "-2$1")));
    return new Answers(
        kind, new StartingFile.Starter(unit, field, name), PeriodWords.key(period), file);
  }

  /** Empty when it would overwrite one. */
  private Optional<String> file(String typed) {
    String name = named(typed);
    return force || !Files.exists(Arguments.path(name)) ? Optional.of(name) : Optional.empty();
  }

  /** With the ending of a unit file. */
  private static String named(String typed) {
    return typed.matches("(?i).*\\.ya?ml") ? typed : typed + ".yaml";
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
    return answer(
        Message.of(
            question.zh() + "（写编号或名称，直接回车就是 1）",
            question.en() + " (number or name, just Enter: 1)"),
        typed -> chosen(all, typed.isEmpty() ? "1" : typed),
        typed ->
            Message.of(
                "没看懂“%s”；写上面的编号，1 到 %d",
                "\"%s\" is not understood; write one of the numbers above, 1 to %d",
                typed,
                all.size()));
  }

  private static Message notUnderstood(String typed) {
    return Message.of("没看懂“%s”，再写一次", "\"%s\" is not understood; once more", typed);
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

  /** Asks until there is an answer, and says what is wrong with each that is none. */
  private <T> T answer(
      Message question, Function<String, Optional<T>> read, Function<String, Message> fault) {
    while (true) {
      console.err().print(question.in(console.language()) + console.language().choose("：", ": "));
      console.flush();
      String line = line().strip();
      Optional<T> answer = read.apply(line);
      if (answer.isPresent()) {
        return answer.get();
      }
      console.say(fault.apply(line));
    }
  }

  /** One line, in UTF-8 or as a Chinese Windows sends it. */
  private String line() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      int next = console.in().read();
      if (next < 0) {
        console.err().print('\n');
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
