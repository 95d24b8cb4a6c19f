package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that sends its reader to an attachment which the document does not have. */
final class AttachmentMissing extends DocumentRule {
  private static final Pattern SENDS = Pattern.compile("见附件|附后[）。]|附件[1-9一二三四五六七八九]");

  AttachmentMissing() {
    super(
        Declaration.of(
            "attachment-missing",
            "正文提到的附件不存在",
            "a text that names an attachment, and there is none",
            Strength.PRESCRIBED,
            Message.of("GB/T 9704-2012 7.3.4 附件说明", "GB/T 9704-2012 7.3.4, attachment note")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    boolean attached = document.attachments().stream().anyMatch(attachment -> !attachment.issued());
    if (attached) {
      return;
    }
    for (DocumentLine line : document.lines()) {
      Matcher sends = SENDS.matcher(line.text());
      if (sends.find()) {
        Message message =
            Message.of("正文提到附件，文件却没有附件", "the text names an attachment; there is none");
        out.add(
            found(document.place(line, sends.start(), sends.end()), message)
                .hint(
                    "在%s的%s里写上报告类型",
                    "name a report kind under %2$s of %1$s",
                    document.unit().key("document", "公文要素"),
                    document.unit().key("attachments", "附件")));
        return;
      }
    }
  }
}
