package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.Patterns;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Strength;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** 7.2.5: how the document number is written. */
public final class DocumentNumber implements Clause {
  @Override
  public About about() {
    return About.of("number-form", "B8", "7.2.5", Strength.PRESCRIBED, "发文字号", "document number");
  }

  @Override
  public Message wanted() {
    return new Message("代字〔4位年份〕序号，不加“第”、不编虚位", "〔four-digit year〕, no 第, no leading zero");
  }

  @Override
  public Set<SpecialForm> otherIn() {
    return Set.of(SpecialForm.ORDER, SpecialForm.MINUTES);
  }

  @Override
  public Found measure(Finished document) {
    Optional<MeasuredParagraph> number = document.elements().head().number();
    if (number.isEmpty()) {
      // What is no 文件, such as a briefing, has its own head.
      return document.elements().head().mark().stream()
              .noneMatch(line -> line.text().endsWith("文件"))
          ? Found.absent("没有发文字号", "none")
          : Found.broken(new Message("有发文机关标志而没有发文字号", "an issuer mark and no number"));
    }
    Matcher parts = Patterns.NUMBER.matcher(number.get().text());
    if (!parts.find()) {
      return Found.broken(Phrases.quote(number.get().text()));
    }
    boolean brackets = parts.group(2).equals("〔") && parts.group(4).equals("〕");
    return new Deviations()
        .add(
            !brackets,
            Phrases.join(Phrases.same(parts.group()), new Message("括号应为〔〕", "〔〕 is wanted")))
        .add(
            parts.group(3).length() != 4,
            Phrases.join(
                Phrases.same(parts.group()), new Message("年份应为4位", "four digits of the year")))
        .add(
            !parts.group(5).isEmpty(),
            Phrases.join(Phrases.same(parts.group()), new Message("不加“第”", "no 第")))
        .add(
            parts.group(6).startsWith("0"),
            Phrases.join(Phrases.same(parts.group()), new Message("不编虚位", "no leading zero")))
        .found(Phrases.same(parts.group()));
  }
}
