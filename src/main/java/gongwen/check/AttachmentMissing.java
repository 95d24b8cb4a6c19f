package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Origin;
import gongwen.document.PlainText;
import gongwen.layout.Strength;
import gongwen.model.Report;
import gongwen.text.Places;
import gongwen.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** A text that sends its reader to an attachment which the document does not have. */
final class AttachmentMissing implements DocumentRule {
  private static final Pattern SENDS = Pattern.compile("见附件|附后[）。]|附件[1-9一二三四五六七八九]");

  @Override
  public String code() {
    return "attachment-missing";
  }

  @Override
  public Message source() {
    return Message.of("GB/T 9704-2012 7.3.4 附件说明", "GB/T 9704-2012 7.3.4, attachment note");
  }

  @Override
  public Strength strength() {
    return Strength.PRESCRIBED;
  }

  @Override
  public void check(Document document, Report report, Places places, Diagnostics out) {
    if (document.attachments().stream().anyMatch(attachment -> !attachment.issued())) {
      return;
    }
    for (Block block : document.body()) {
      boolean sends =
          PlainText.of(List.of(block)).stream().anyMatch(line -> SENDS.matcher(line).find());
      if (sends) {
        Message message =
            Message.of("正文提到附件，文件却没有附件", "the text names an attachment; there is none");
        out.add(
            found(place(block, report, places), message)
                .hint(
                    "在 document（公文要素）的 attachments（附件）里写上报告类型",
                    "name a report kind under attachments (附件) of the document (公文要素)"));
        return;
      }
    }
  }

  private static Span place(Block block, Report report, Places places) {
    return block.origin() instanceof Origin.Written written
        ? places.span(written.ref(), written.from(), written.from())
        : places.span(report.ref());
  }
}
