package gongwen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gongwen.document.Block.Paragraph;
import gongwen.text.Ref;
import gongwen.write.docx.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeDigestTest {
  private static Document with(Inline inline, Origin origin) {
    Document any = Samples.levels();
    return new Document(
        any.envelope(),
        List.of(new Paragraph(Paragraph.Role.BODY, List.of(inline), origin)),
        any.attachments());
  }

  @Test
  void whereItCameFromIsNotInIt() {
    Inline here = new Inline.Figure("6", "次数", List.of(Ref.root("a.yaml")));
    Inline there = new Inline.Figure("6", "次数", List.of());
    Origin written = new Origin.Written(Ref.root("a.yaml"), 5);
    assertEquals(
        TreeDigest.of(with(here, written)),
        TreeDigest.of(with(there, new Origin.Composed("t", ""))));
  }

  @Test
  void whatIsPrintedIs() {
    String six = TreeDigest.of(with(new Inline.Text("6"), Origin.UNKNOWN));
    assertNotEquals(six, TreeDigest.of(with(new Inline.Text("7"), Origin.UNKNOWN)));
    assertNotEquals(six, TreeDigest.of(Samples.levels()));
    assertEquals(64, six.length());
  }
}
