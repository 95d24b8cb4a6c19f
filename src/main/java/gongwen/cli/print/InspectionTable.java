package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.inspect.Finding;
import gongwen.inspect.Inspection;
import gongwen.inspect.Verdict;
import gongwen.text.DisplayWidth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people: a clause a row, long cells turned, what is amiss counted in the last line.
 */
final class InspectionTable implements InspectionPrinter {
  private static final int COLUMNS = 100;
  private static final String GAP = "  ";

  private final Console console;
  private final Style style;
  private final List<Integer> widths;
  private boolean first = true;

  InspectionTable(Console console) {
    this.console = console;
    this.style = new Style(console.terminal().out());
    List<Integer> fixed = console.language().choose(List.of(8, 8, 4, 18), List.of(11, 8, 11, 17));
    int rest =
        COLUMNS - fixed.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
    widths = new ArrayList<>(fixed);
    widths.add(rest / 2);
    widths.add(rest - rest / 2);
  }

  @Override
  public void inspection(Path file, Inspection inspection) {
    head(file);
    row(
        List.of(
            say("结论", "verdict"),
            say("条款", "clause"),
            say("力度", "strength"),
            say("项目", "element"),
            say("要求", "wanted"),
            say("实测", "found")),
        Verdict.NOT_APPLICABLE);
    for (Finding each : inspection.findings()) {
      row(
          List.of(
              say(each.verdict().zh(), each.verdict().en()),
              each.about().clause(),
              say(each.about().strength().zh(), each.about().strength().en()),
              say(each.about().name()),
              say(each.wanted()),
              say(each.found())),
          each.verdict());
    }
    for (Message note : inspection.notes()) {
      console.line(say("说明：", "note: ") + say(note));
    }
    console.line(style.strong(SafeText.of(say(summary(file, inspection)))));
  }

  private static Message summary(Path file, Inspection inspection) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = inspection.count(verdict);
      if (count > 0) {
        zh.add(count + " 项" + verdict.zh());
        en.add(count + " " + verdict.en());
      }
    }
    return new Message(
        file.getFileName() + "：" + String.join("，", zh),
        file.getFileName() + ": " + String.join(", ", en));
  }

  @Override
  public void fault(Path file, Diagnostic fault) {
    head(file);
    String label = say("错误", "error") + "[" + fault.id() + "]";
    console.line(style.error(label) + say("：", ": ") + SafeText.of(say(fault.message())));
    for (Message hint : fault.hints()) {
      console.line("  " + say("提示：", "hint: ") + SafeText.of(say(hint)));
    }
  }

  @Override
  public void end(int exitCode) {
    console.out().flush();
  }

  private void head(Path file) {
    if (!first) {
      console.line("");
    }
    first = false;
    console.line(style.strong(SafeText.of(file.toString())));
  }

  private void row(List<String> cells, Verdict verdict) {
    List<List<String>> turned = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> cell = Wrap.lines(SafeText.of(cells.get(i)), widths.get(i));
      turned.add(cell);
      lines = Math.max(lines, cell.size());
    }
    for (int line = 0; line < lines; line++) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < turned.size(); i++) {
        String text = line < turned.get(i).size() ? turned.get(i).get(line) : "";
        String padded = text + " ".repeat(Math.max(0, widths.get(i) - DisplayWidth.of(text)));
        row.append(padded).append(i + 1 < turned.size() ? GAP : "");
      }
      console.line(coloured(row.toString().stripTrailing(), verdict));
    }
  }

  private String coloured(String row, Verdict verdict) {
    return switch (verdict) {
      case PASS -> row;
      case FAIL -> style.error(row);
      case DIFFERS, CANNOT_TELL -> style.warning(row);
      case NOT_APPLICABLE -> style.faint(row);
    };
  }

  private String say(String zh, String en) {
    return console.language().choose(zh, en);
  }

  private String say(Message message) {
    return message.in(console.language());
  }
}
