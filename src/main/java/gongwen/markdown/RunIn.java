package gongwen.markdown;

import gongwen.document.Block;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets headings run into their paragraph: those that end in 。, and those that are sentences of the
 * text (一是…), which get a 。 if they end in nothing.
 */
final class RunIn {
  private static final String END_MARKS = "。！？；：，、…";

  private RunIn() {}

  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean last = i + 1 == blocks.size();
      if (!last
          && block instanceof Heading heading
          && runsIn(heading)
          && blocks.get(i + 1) instanceof Paragraph paragraph
          && paragraph.role() == Paragraph.Role.BODY) {
        joined.add(join(heading, paragraph));
        i++;
      } else {
        joined.add(block);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean runsIn(Heading heading) {
    return heading.text().isEmpty()
        && (heading.style().isProse() || Inline.text(heading.content()).endsWith("。"));
  }

  private static Heading join(Heading heading, Paragraph paragraph) {
    List<Inline> content = new ArrayList<>(heading.content());
    String text = Inline.text(content);
    if (!text.isEmpty() && END_MARKS.indexOf(text.charAt(text.length() - 1)) < 0) {
      content.add(new Inline.Text("。"));
    }
    return new Heading(
        heading.level(),
        heading.style(),
        heading.label(),
        Pieces.merge(content),
        paragraph.content(),
        heading.origin());
  }
}
