package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import gongwen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the decoder says of nodes, for tests of other rooms. */
public final class Decoded {
  private Decoded() {}

  /** The faults of one file's records, without those of files that it names. */
  public static List<Diagnostic> faults(YamlNode root) {
    Origins origins = new Origins(root.span().source());
    Outcome<UnitFile> unit =
        UnitDecoders.decoder()
            .inYear(OptionalInt.of(2024))
            .decode(UnitFile.class, root, Ref.root(root.span().source().name()), origins::put);
    List<Diagnostic> found = new ArrayList<>(unit.diagnostics());
    unit.value().ifPresent(u -> found.addAll(new RecordChecks(u, origins).run()));
    return found;
  }
}
