package gongwen.prose;

import gongwen.facts.IssueFact;
import gongwen.model.Issue;
import gongwen.model.TimeLimit;
import gongwen.yaml.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ledger of issues: a row for each, and no column that none of them has anything for. */
public final class IssueRows {
  private final Setting setting;
  private final IssueSentences issues;

  IssueRows(Setting setting, IssueSentences issues) {
    this.setting = setting;
    this.issues = issues;
  }

  private record Column(String head, String align, Function<IssueFact, String> cell) {}

  /** Heads of the columns. */
  @ForTemplates
  public List<String> heads(List<IssueFact> all) {
    return columns(all).stream().map(Column::head).toList();
  }

  /** Where the columns have their text: 左, 中. */
  @ForTemplates
  public List<String> aligns(List<IssueFact> all) {
    return columns(all).stream().map(Column::align).toList();
  }

  /** The rows. */
  @ForTemplates
  public List<List<String>> rows(List<IssueFact> all) {
    List<Column> columns = columns(all);
    List<List<String>> rows = new ArrayList<>();
    for (IssueFact fact : all) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
      columns.subList(1, columns.size()).forEach(column -> row.add(column.cell().apply(fact)));
      rows.add(row);
    }
    return rows;
  }

  private List<Column> columns(List<IssueFact> all) {
    boolean causes = any(all, issue -> !issue.cause().isEmpty());
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("序号", "中", fact -> ""));
    if (any(all, Issue::risk)) {
      columns.add(new Column("类别", "中", fact -> fact.issue().risk() ? "风险" : "问题"));
    }
    columns.add(new Column("问题", "左", fact -> fact.issue().title()));
    columns.add(new Column(causes ? "表现和原因" : "表现", "左", fact -> shown(fact.issue())));
    if (any(all, issue -> issue.found().isPresent())) {
      columns.add(
          new Column("发现时间", "中", fact -> fact.issue().found().map(setting::day).orElse("")));
    }
    if (any(all, issue -> !issue.source().isEmpty())) {
      columns.add(new Column("来源", "中", fact -> fact.issue().source()));
    }
    if (any(all, issue -> issue.level().isPresent())) {
      columns.add(new Column("等级", "中", fact -> level(fact.issue())));
    }
    columns.add(new Column("整改措施", "左", fact -> measures(fact.issue())));
    columns.add(new Column("责任人", "中", fact -> IssueSentences.owner(fact.issue())));
    columns.add(new Column("时限", "中", fact -> due(fact.issue().rectification().due())));
    columns.add(new Column("完成情况", "左", issues::state));
    columns.add(new Column("佐证", "左", IssueSentences::proof));
    return columns;
  }

  private static boolean any(List<IssueFact> all, Predicate<Issue> which) {
    return all.stream().map(IssueFact::issue).anyMatch(which);
  }

  private static String shown(Issue issue) {
    return issue.cause().isEmpty()
        ? issue.detail()
        : Wording.sentence(issue.detail()) + "原因：" + Wording.bare(issue.cause());
  }

  private static String measures(Issue issue) {
    List<String> all = issue.rectification().measures();
    return LedgerRows.points(all.size() > 1 ? all.stream().map(Wording::bare).toList() : all);
  }

  private static String level(Issue issue) {
    return issue.level().map(level -> Choices.of(level).zh()).orElse("");
  }

  private String due(Optional<TimeLimit> due) {
    return due.map(setting::limit).orElse("");
  }
}
