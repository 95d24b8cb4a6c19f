package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.document.Document;
import gongwen.document.Title;
import gongwen.job.plan.JobCode;
import gongwen.text.Span;

/** The words under the title of a document that is not finished. */
final class DraftMark {
  private static final String WORDS = "（送审稿）";

  private DraftMark() {}

  /** Whether it is still to be marked: its title does not say already which draft it is. */
  static boolean fits(Document document) {
    String title = document.envelope().title().text().strip();
    return !title.isEmpty() && !title.endsWith("稿）");
  }

  /** The same document, marked. */
  static Document on(Document document) {
    Title title = document.envelope().title();
    Title marked = new Title(title.text().stripTrailing() + WORDS, title.names());
    return new Document(
        document.envelope().withTitle(marked), document.body(), document.attachments());
  }

  /**
   * What is reported of a document that was marked.
   *
   * @param report its name
   * @param why what is still to be filled in
   */
  static Diagnostic finding(String report, String why, Span at) {
    return Diagnostic.of(
        JobCode.MARKED_AS_DRAFT,
        at,
        Message.of(
            "%s 还没有填完（%s），已标为送审稿",
            "%s is not finished (%s): it is marked as a draft", report, why));
  }
}
