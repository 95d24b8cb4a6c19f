package gongwen.job;

import gongwen.model.Elements;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import java.util.List;
import java.util.Optional;

/** A report that a file does not list, and that the command line asks for. */
final class ExtraReport {
  private ExtraReport() {}

  static Report of(UnitFile file, String template, Period period) {
    Ref ref = file.ref();
    return new Report(ref, "", template, period, "", elements(ref), "", List.of(), List.of());
  }

  private static Elements elements(Ref ref) {
    return new Elements(
        ref,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "",
        "",
        Optional.empty(),
        "",
        Optional.empty());
  }
}
