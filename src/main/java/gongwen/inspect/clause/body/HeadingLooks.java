package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Piece;
import gongwen.inspect.measured.RecognizedElements.Heading;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 7.3.3: fonts of the levels. */
public final class HeadingLooks implements Clause {
  private static final List<FontRole> ROLES =
      List.of(FontRole.HEI, FontRole.KAI, FontRole.FANG, FontRole.FANG);

  /** The number and the first words; a text may run on behind a heading. */
  private static final int WORDS = 3;

  @Override
  public About about() {
    return About.of("heading-looks", "C9", "7.3.3", Strength.GENERAL, "各级标题字体", "headings");
  }

  @Override
  public Message wanted() {
    return new Message("一级黑体，二级楷体，三四级仿宋，3号不加粗", "黑体, 楷体, 仿宋, 仿宋; 3号, not bold");
  }

  @Override
  public Found measure(Finished document) {
    List<Heading> headings = document.elements().headings();
    if (headings.isEmpty()) {
      return Found.absent("没有编号的层次", "no numbered levels");
    }
    Deviations faults = new Deviations();
    Set<String> levels = new LinkedHashSet<>();
    for (Heading heading : headings) {
      FontRole role = ROLES.get(heading.level() - 1);
      List<Piece> head = heading.paragraph().head(WORDS).stream().filter(Piece::chinese).toList();
      for (Piece piece : head) {
        Message quoted = Phrases.quote(heading.paragraph().text());
        Message look = Phrases.look(piece.font(), piece.role(), piece.size());
        Message bold = piece.bold() ? new Message("加粗", " bold") : Phrases.same("");
        boolean right =
            piece.role().equals(Optional.of(role))
                && Typography.is(piece.size(), Standard.TEXT_SIZE)
                && !piece.bold();
        faults.add(
            !right,
            new Message(
                quoted.zh() + look.zh() + bold.zh(), quoted.en() + " " + look.en() + bold.en()));
        levels.add(heading.level() + " " + Phrases.typeface(role));
      }
    }
    return faults.found(Phrases.join(levels.stream().sorted().map(Phrases::same).toList()));
  }
}
