package gongwen.model;

import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may stand in a unit file where the records hold something else: they are read away, and only
 * who describes the file need know them.
 */
public final class Forms {
  private Forms() {}

  /** A range of days. Without an end it goes on, or is the one day. */
  public record Range(
      @Key(en = "from", zh = "起", required = true) LocalDate from,
      @Key(en = "to", zh = "止") Optional<LocalDate> to) {}

  /** Words of the unit that have a heading of their own. */
  public record Headed(
      @Key(en = "heading", zh = "标题") String heading, @Key(en = "text", zh = "内容") String text) {}

  /**
   * Where a ledger is that lives in a spreadsheet.
   *
   * @param sheets the sheets, one after the other
   * @param columns headings by the keys that they fill, where they are none of the usual ones
   * @param each what every record has that does not say otherwise
   */
  public record LedgerFile(
      @Key(en = "file", zh = "文件", required = true) String file,
      @Key(en = "sheet", zh = "工作表") List<String> sheets,
      @Key(en = "columns", zh = "列") Map<String, Object> columns,
      @Key(en = "each", zh = "每行") Map<String, Object> each) {}

  /** Stands among the keys of {@link Unit} and {@link Responsibility}: the rest is elsewhere. */
  public record SharedPart(@Key(en = "from", zh = "引自") String from) {}
}
