package gongwen.job.run;

import gongwen.document.Document;
import gongwen.document.ParagraphSums;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.Request;
import gongwen.manifest.OutputEntry.Made;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the manifest keeps of how documents were made.
 *
 * @param base the folder from which the manifest names the files that were read
 */
record HowMade(Request request, BaseFolder base) {
  /** The format that people correct by hand. */
  private static final String CORRECTED = "docx";

  Optional<Made> of(Document document, String format) {
    if (!format.equals(CORRECTED)) {
      return Optional.empty();
    }
    String template = request.selection().template().orElse("");
    boolean folder = !template.isEmpty() && Files.isDirectory(Path.of(template));
    return Optional.of(
        new Made(
            ParagraphSums.of(document),
            request.profile().map(this::relative).orElse(""),
            folder ? relative(Path.of(template)) : template));
  }

  /** Also outside of the folder, where a profile may lie. */
  private String relative(Path file) {
    Path real = BaseFolder.real(file);
    boolean near = Objects.equals(real.getRoot(), base.folder().getRoot());
    return (near ? base.folder().relativize(real) : real).toString().replace('\\', '/');
  }
}
