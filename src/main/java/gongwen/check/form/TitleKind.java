package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;

/** A title that ends in another kind of document than the one it is, or in two of them. */
final class TitleKind extends DocumentRule {
  TitleKind() {
    super(
        Declaration.of(
            "title-kind",
            "标题的文种不对",
            "a title that names another kind of document",
            Strength.GENERAL,
            Message.of(
                "GB/T 9704-2012 7.3.1 标题；《党政机关公文处理工作条例》第九条",
                "GB/T 9704-2012 7.3.1, title; regulations, art. 9")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    String title = document.envelope().title().text();
    String named = OfficialKind.ofTitle(title);
    String kind = document.envelope().properties().kind();
    if (title.endsWith("请示报告")) {
      out.add(
          found(title(document), Message.of("“请示报告”是两个文种", "请示报告 are two kinds of document"))
              .hint("需要批复的用请示，不需要的用报告", "what is to be granted is a 请示, all else a 报告"));
    } else if (OfficialKind.known(kind) && !named.isEmpty() && !named.equals(kind)) {
      out.add(
          found(
                  title(document),
                  Message.of("标题写的是%s，文种是%s", "the title says %s, it is a %s", named, kind))
              .hint(
                  "改标题，或者在公文要素里写%s",
                  "change the title, or give the %s of the document",
                  document.unit().key("kind", "文种")));
    }
  }

  private static Span title(DocumentUnderCheck document) {
    return document.lines().stream()
        .filter(line -> line.kind() == DocumentLine.Kind.TITLE)
        .findFirst()
        .map(document::place)
        .orElseGet(() -> document.element("kind"));
  }
}
