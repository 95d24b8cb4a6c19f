package gongwen.check.form;

import gongwen.check.rule.DocumentUnderCheck;
import java.util.List;

/** The kinds of official documents (文种), art. 8 of the regulations. */
final class OfficialKind {
  private static final List<String> ALL =
      List.of(
          "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要");

  private static final List<String> UPWARDS = List.of("报告", "请示");

  private OfficialKind() {}

  /** What the title ends in; empty for anything that is no kind of official document. */
  static String ofTitle(String title) {
    String words = title.replaceFirst("（[^（）]*）$", "");
    return ALL.stream().filter(words::endsWith).findFirst().orElse("");
  }

  static boolean known(String kind) {
    return ALL.contains(kind);
  }

  /** What the document is: as its elements or its template say, else as its title does. */
  static String of(DocumentUnderCheck document) {
    String kind = document.envelope().properties().kind();
    return kind.isEmpty() ? ofTitle(document.envelope().title().text()) : kind;
  }

  /** Whether it goes to a superior. */
  static boolean upwards(DocumentUnderCheck document) {
    return UPWARDS.contains(of(document));
  }
}
